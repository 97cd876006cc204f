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

/** A name without what is written now with and now without: accents, spaces, hyphens, capitals. */
export const plainName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\s-]/gu, '')
    .toLowerCase();

/** A language's name in English and in itself, by its code; none where it has no name. */
export function namesOf(code: string): readonly string[] {
  const names = [displayNames('en').of(code), displayNames(code).of(code)];
  return names.filter((name) => name !== undefined);
}

const displayNames = (locale: string) =>
  new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });

/** The code of a language by its name in English or in itself; null where it is none. Takes some 10 ms. */
export function languageNamed(name: string): string | null {
  const sought = plainName(name);
  return (
    otherNames[sought] ??
    namedCodes().find((code) => namesOf(code).some((known) => plainName(known) === sought)) ??
    null
  );
}

/** Every code of two letters that is a language's, the older of two codes of one language last. */
function namedCodes(): readonly string[] {
  const english = displayNames('en');
  return [...letters]
    .flatMap((first) => [...letters].map((second) => first + second))
    .filter((code) => english.of(code) !== undefined)
    .toSorted((a, b) => Number(isOld(a)) - Number(isOld(b)));
}

const isOld = (code: string): boolean => Intl.getCanonicalLocales(code)[0] !== code;

/** The codes under which articles in a language are kept: those of `no` may say `nb` or `nn`. */
export const codesOf = (language: string): readonly string[] => [
  language,
  ...Object.keys(sameLanguage).filter((code) => sameLanguage[code] === language),
];
