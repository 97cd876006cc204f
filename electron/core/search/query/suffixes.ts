/** What may stand at the end of a word or a phrase, in this order: `*`, `~1`, `^2`. */
export interface Suffixes {
  readonly prefix: boolean;
  /** How many letters may be other; `auto` where no number stands. Null without a tilde. */
  readonly fuzzy: number | 'auto' | null;
  readonly boost: number;
}

const atEnd = /(\*?)(?:~(\d{0,4}))?(?:\^(\d{1,4}))?$/;
const atStart = /\*?(?:~\d{1,4}(?!\d))?(?:\^\d{1,4}(?!\d))?/y;

/** Parts a word from what stands at its end. */
export function splitSuffixes(word: string): Suffixes & { readonly text: string } {
  const match = atEnd.exec(word);
  const found = match?.[0] ?? '';
  const text = word.slice(0, word.length - found.length);
  if (!match || text === '') return { text: word, ...none };
  const [, star, fuzzy, boost] = match;
  return {
    text,
    prefix: star === '*',
    fuzzy: fuzzy === undefined ? null : fuzzy === '' ? 'auto' : Number(fuzzy),
    boost: boost === undefined ? 1 : Number(boost),
  };
}

/** What stands at a place right after a quotation mark. */
export function suffixesAt(query: string, at: number): Suffixes & { readonly length: number } {
  atStart.lastIndex = at;
  const found = atStart.exec(query)?.[0] ?? '';
  const { prefix, fuzzy, boost } = splitSuffixes(`x${found}`);
  return { length: found.length, prefix, fuzzy, boost };
}

const none: Suffixes = { prefix: false, fuzzy: null, boost: 1 };
