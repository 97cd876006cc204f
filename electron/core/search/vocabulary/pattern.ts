import { widthAt } from '../../language/characters.ts';

/** Whether a word fits a pattern as a whole: `*` is any letters or none, `?` is one. Takes no longer than both lengths multiplied. */
export function fitsPattern(word: string, pattern: string): boolean {
  let at = 0;
  let sign = 0;
  /** Where the last star stands, and up to where it reaches in the word. */
  let star = -1;
  let reach = 0;
  while (at < word.length) {
    if (pattern[sign] === '*') {
      star = sign++;
      reach = at;
    } else if (pattern[sign] === '?') {
      sign++;
      at += widthAt(word, at);
    } else if (pattern[sign] === word[at]) {
      sign++;
      at++;
    } else if (star >= 0) {
      // The star takes one letter more, and what follows it is tried again.
      reach += widthAt(word, reach);
      sign = star + 1;
      at = reach;
    } else return false;
  }
  while (pattern[sign] === '*') sign++;
  return sign === pattern.length;
}
