/**
 * Words that say something in one language and are small words of another: `war` in German is `was`, `die` is `the`. Where the
 * archive has articles in the first, they are looked for. Found by comparing all lists of stop words with what newspapers print.
 */
const lists: Readonly<Record<string, string>> = {
  en: 'over under end ends sale go come want met face ill war mine sea seas care ten ton tons zero man men sen door sit hans allen dan contra sub dai soy era dos ben son kim mint hon dig min bin han die dies eden sue till bare ham weil anders hat hats sedan inn pour pot pan tan far art rat fast gift bald brief made sin ante pro top hay sole',
  // Of Spanish, those that its own list of verb forms takes along.
  es: 'estado estados sentido tenido sale mano fin mina sea guerra unidos',
  fr: 'mai mine cour sous fin art mer pays homme',
  de: 'mai rat tag land art ort not gift mal teil',
  it: 'mai sale fine stato stati mano',
  pt: 'estado estados sede fim mina',
  nl: 'man mei dag land weg',
  ro: 'stat sat',
};

const homographs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(lists).map(([code, words]) => [code, new Set(words.split(' '))]),
);

/** Whether a word, in lower case, says something in one of the languages though it says nothing in another. */
export function isHomograph(word: string, codes: readonly string[]): boolean {
  return codes.some((code) => homographs.get(code)?.has(word));
}
