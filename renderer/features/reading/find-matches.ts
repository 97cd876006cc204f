import type { Span } from '../../lib/text-index.ts';

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

/** Of scripts that put no spaces between words, or write particles on to them: what matched there ends wherever it ends. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const isOfSpacedWord = (character: string): boolean =>
  wordCharacter.test(character) && !unspaced.test(character);

/** True where a word would be cut in two between the units at `at - 1` and `at`. */
const insideWord = (text: string, at: number): boolean =>
  at > 0 && at < text.length && isOfSpacedWord(text[at - 1] ?? '') && isOfSpacedWord(text[at] ?? '');

/** Where the matches stand in a text, as whole words, in order and without overlap; the longest wins where two begin alike. */
export function findMatches(text: string, matches: readonly string[]): readonly Span[] {
  const found: Span[] = [];
  for (const match of matches) {
    if (match === '') continue;
    for (let at = text.indexOf(match); at >= 0; at = text.indexOf(match, at + match.length)) {
      const to = at + match.length;
      if (!insideWord(text, at) && !insideWord(text, to)) found.push({ from: at, to });
    }
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const spans: Span[] = [];
  for (const span of found) if (span.from >= (spans.at(-1)?.to ?? 0)) spans.push(span);
  return spans;
}
