/** A word, a number or a sign, with the spaces behind it. */
export interface Token {
  readonly word: string;
  readonly spaces: string;
}

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** "12,000", "O’Brien" and "Nur-Sultan" are one each; whatever is neither word nor space is a sign of its own. */
const pieces = /([\p{L}\p{M}\p{N}]+(?:[.,:'’·‐-][\p{L}\p{M}\p{N}]+)*|[^\s])(\s*)/gu;

/** A run without a space that is longer is no sentence; its characters are its words. */
const longestForDictionary = 20_000;
const words = new Intl.Segmenter('und', { granularity: 'word' });

/** The words of a passage; where a script has no spaces between them, those of a dictionary (Intl.Segmenter). */
export function tokensOf(passage: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const [, word = '', spaces = ''] of passage.matchAll(pieces)) {
    if (!unspaced.test(word)) {
      tokens.push({ word, spaces });
      continue;
    }
    const parts = wordsWithoutSpaces(word);
    parts.forEach((part, i) => {
      tokens.push({ word: part, spaces: i === parts.length - 1 ? spaces : '' });
    });
  }
  return tokens;
}

const wordsWithoutSpaces = (run: string): readonly string[] =>
  run.length > longestForDictionary ? [...run] : Array.from(words.segment(run), ({ segment }) => segment);

/** Gives each word its number, the same for the same word. Case counts: a name is another than the word it is made of. */
export function createNumbering(): (word: string) => number {
  const numbers = new Map<string, number>();
  return (word) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
}
