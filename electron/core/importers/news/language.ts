/** The primary tag of a language as files name it: `en-US`, `DE`, `spa`; undefined where it is none, so that it is read from the text. */
export function languageTag(printed: string | null | undefined): string | undefined {
  const tag = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(printed ?? '')?.[1]?.toLowerCase();
  if (tag === undefined) return undefined;
  return tag.length === 3 ? threeLetters[tag] : tag;
}

/** ISO 639-2 codes that feeds still use. */
const threeLetters: Readonly<Record<string, string>> = {
  eng: 'en',
  spa: 'es',
  fra: 'fr',
  fre: 'fr',
  deu: 'de',
  ger: 'de',
  ita: 'it',
  por: 'pt',
  rus: 'ru',
  ara: 'ar',
  zho: 'zh',
  chi: 'zh',
  jpn: 'ja',
  nld: 'nl',
  dut: 'nl',
};
