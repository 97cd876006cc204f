import type { Span } from '../../lib/text-index.ts';

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

/** True where a word would be cut in two between the units at `at - 1` and `at`. */
const insideWord = (text: string, at: number): boolean =>
  at > 0 && at < text.length && wordCharacter.test(text[at - 1] ?? '') && wordCharacter.test(text[at] ?? '');

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
