import { eachRun, eachWord } from './words.ts';

/** A text that is asked for, as words of the index. */
export interface Asked {
  /** Words as a person sees them. */
  readonly runs: readonly string[];
  /** Words as the index numbers them. */
  readonly words: readonly string[];
  /** The last word is one character of a script without spaces: any word of the index that begins with it has it. */
  readonly open: boolean;
}

/**
 * Parts a text that is asked for. In a script without spaces it may go on in the article where it ends here, so the last
 * character, which is a word by itself only at the end of a run, is left to the pair before it: 東京 is 東京, not 東京 and 京.
 */
export function askedWords(text: string): Asked {
  const runs: string[] = [];
  const words: string[] = [];
  let tail = 0;
  eachRun(text, null, (start, end, isGram) => {
    const run = text.slice(start, end);
    const before = words.length;
    eachWord(run, null, (from, to) => {
      words.push(run.slice(from, to));
      return true;
    });
    runs.push(run);
    tail = isGram ? words.length - before : 0;
  });
  if (tail > 1) words.pop();
  return { runs, words, open: tail === 1 };
}
