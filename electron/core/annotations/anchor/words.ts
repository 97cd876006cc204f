/** A word of a text: `key` is what it is compared by, `start` and `end` its place in UTF-16 units. */
export interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** A run of letters and figures; where a script has no spaces, each letter by itself. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}])+/gu;

/** The words of a text without regard to case, spaces and signs. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(word)].map((match) => ({
    key: match[0].normalize('NFC').toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
