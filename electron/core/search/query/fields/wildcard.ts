import { askedWords } from '../../../language/asked.ts';

const fewestLetters = 2;
/** In a word of one letter over and over, each further star is another multitude of ways to fit. */
const mostStars = 3;
/** Punctuation round a word goes, a question mark at its end too. */
const within = /^[^\p{L}\p{N}*?]*(.*?)[^\p{L}\p{N}*]*$/su;

/**
 * A word with `*` for any letters and `?` for one, in its canonical form; null where it is none: a star at the end alone is a prefix,
 * and what is not one word even with letters in their place is read as it stands.
 */
export function readWildcard(text: string): string | null {
  const pattern = within.exec(text)?.[1]?.replace(/\*+/g, '*') ?? '';
  if (!/[*?]/.test(pattern.replace(/\*$/, ''))) return null;
  const { runs, words } = askedWords(pattern.replace(/[*?]/g, 'x'));
  return runs.length === 1 && words.length === 1 && runs[0]?.length === pattern.length ? pattern : null;
}

/** Whether a pattern has enough letters to look for. */
export const isNarrow = (pattern: string): boolean =>
  pattern.split('*').length <= mostStars + 1 &&
  pattern.split(/[*?]/).some((piece) => piece.length >= fewestLetters);
