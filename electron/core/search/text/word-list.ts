import type { Analysis } from '../../language/analysis.ts';

/** The words of a text in order: their bounds in UTF-16 units and their terms, as the index has them. */
export interface WordList {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Where the first character of each ends, in a script without spaces; elsewhere its end. */
  readonly cells: readonly number[];
  readonly terms: readonly string[];
}

/** Parts a text into words by the rules of its language. */
export type WordsOf = (text: string, language: string | null) => WordList;

/** In characters: the texts that are read for a page, some megabytes as words. */
const mostRemembered = 400_000;

/** Remembers what it has parted, for one search: the best hits are read to be ranked, and again to be shown. */
export function rememberingWords(analysis: Analysis): WordsOf {
  const known = new Map<string, WordList>();
  let remembered = 0;
  return (text, language) => {
    const key = `${language} ${text}`;
    const words = known.get(key) ?? wordsOf(text, language, analysis);
    if (remembered < mostRemembered && !known.has(key)) {
      known.set(key, words);
      remembered += text.length;
    }
    return words;
  };
}

/**
 * Parts a text into words by the rules of its language.
 *
 * @param most no more words than these
 */
export function wordsOf(
  text: string,
  language: string | null,
  analysis: Analysis,
  most = Number.POSITIVE_INFINITY,
): WordList {
  const analyser = analysis.of(language);
  const starts: number[] = [];
  const ends: number[] = [];
  const cells: number[] = [];
  const terms: string[] = [];
  analysis.eachWord(text, (start, end, cell) => {
    const term = analyser.term(text.slice(start, end));
    if (term === '') return true;
    starts.push(start);
    ends.push(end);
    cells.push(cell);
    terms.push(term);
    return terms.length < most;
  });
  return { text, starts, ends, cells, terms };
}
