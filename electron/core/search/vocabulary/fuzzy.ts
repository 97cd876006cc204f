import { isWithinEdits } from './edits.ts';
import { eachWordWith, hasWord, type Words } from './words.ts';

/** So many are compared letter by letter; more are no likeness. */
const mostCompared = 50_000;

/** The words within one or two edits of one, the nearest first. */
export function wordsLike(words: Words, word: string, edits: 1 | 2): readonly string[] {
  const found = new Set<string>();
  let compared = 0;
  gather(words, word, edits, (other) => {
    if (isWithinEdits(other, word, edits)) found.add(other);
    return ++compared < mostCompared;
  });
  const isOnce = (other: string): boolean => isWithinEdits(other, word, 1);
  const [once, twice] = [[...found].filter(isOnce), [...found].filter((other) => !isOnce(other))];
  return [...nearest(once, word), ...nearest(twice, word)];
}

/** Who mistypes seldom does so in the first letter. */
function nearest(words: readonly string[], word: string): readonly string[] {
  const rank = (other: string): number => {
    if (other === word) return -1;
    return (other[0] === word[0] ? 0 : 100) + Math.abs(other.length - word.length);
  };
  return words.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * Cut in one piece more than there are edits, one piece must be left whole and near its place. Only two letters changed about
 * where two pieces meet spoil both: then the rest is as with one edit less.
 */
function gather(words: Words, word: string, edits: number, compare: (other: string) => boolean): void {
  if (edits === 0) {
    if (hasWord(words, word)) compare(word);
    return;
  }
  const cuts = Array.from({ length: edits + 2 }, (_, n) => Math.round((n * word.length) / (edits + 1)));
  for (const [n, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[n + 1] ?? word.length;
    eachWordWith(words, word.slice(start, end), (other, at) => {
      const isNear = Math.abs(at - start) <= edits && Math.abs(other.length - word.length) <= edits;
      return isNear ? compare(other) : true;
    });
    if (n > 0) gather(words, changedAbout(word, start), edits - 1, compare);
  }
}

const changedAbout = (word: string, at: number): string =>
  `${word.slice(0, at - 1)}${word.charAt(at)}${word.charAt(at - 1)}${word.slice(at + 1)}`;
