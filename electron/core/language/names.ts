import { sameLanguage } from './languages/index.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
/** Names that people use beside the usual one. */
const otherNames: Readonly<Record<string, string>> = {
  farsi: 'fa',
  mandarin: 'zh',
  bengali: 'bn',
  bokmal: 'nb',
  nynorsk: 'nn',
  flemish: 'nl',
  castellano: 'es',
  tagalog: 'tl',
  serbocroatian: 'sh',
};

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\s-]/gu, '')
    .toLowerCase();

/** Every language of two letters with its name in English and in itself, the older of two codes of one language last. */
export function namedLanguages(): readonly { readonly code: string; readonly names: readonly string[] }[] {
  const english = displayNames('en');
  const codes = [...letters].flatMap((first) => [...letters].map((second) => first + second));
  return codes
    .filter((code) => english.of(code) !== undefined)
    .toSorted((a, b) => Number(isOld(a)) - Number(isOld(b)))
    .map((code) => {
      const names = [english.of(code), displayNames(code).of(code)];
      return { code, names: names.filter((name) => name !== undefined) };
    });
}

const displayNames = (locale: string) =>
  new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });

const isOld = (code: string): boolean => Intl.getCanonicalLocales(code)[0] !== code;

/** The code of a language by its name in English or in itself; null where it is none. Takes some 5 ms. */
export function languageNamed(name: string): string | null {
  const sought = plain(name);
  const found = namedLanguages().find(({ names }) => names.some((known) => plain(known) === sought));
  return otherNames[sought] ?? found?.code ?? null;
}

/** The codes under which articles in a language are kept: those of `no` may say `nb` or `nn`. */
export const codesOf = (language: string): readonly string[] => [
  language,
  ...Object.keys(sameLanguage).filter((code) => sameLanguage[code] === language),
];
