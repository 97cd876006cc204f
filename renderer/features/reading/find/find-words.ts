import type { Span } from '../../../lib/text-index.ts';

/** More are not painted, nor counted: a single letter in a long text. */
export const mostFound = 2000;

/** Letters that fold to others of the same length are folded, so that places in the folded text are places in the text. */
function fold(text: string, caseToo: boolean): string {
  const plain = text
    .replace(/[\u00a0\u202f\n\t]/g, ' ')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„]/g, '"');
  if (caseToo) return plain;
  return [...plain]
    .map((letter) => {
      const lower = letter.toLowerCase();
      return lower.length === letter.length ? lower : letter;
    })
    .join('');
}

/**
 * Where words stand in a text, as they are typed: parts of words too, straight quotes for curled ones, a space for any.
 *
 * @param caseToo capitals must be as typed
 */
export function findWords(text: string, words: string, caseToo: boolean): readonly Span[] {
  const wanted = fold(words, caseToo);
  if (wanted.trim() === '') return [];
  const inText = fold(text, caseToo);
  const found: Span[] = [];
  for (
    let at = inText.indexOf(wanted);
    at >= 0 && found.length < mostFound;
    at = inText.indexOf(wanted, at + wanted.length)
  )
    found.push(withinLines(text, { from: at, to: at + wanted.length }));
  return found;
}

/** A space that was typed at an end may stand for the break between two paragraphs, which no letter of the page shows. */
function withinLines(text: string, { from, to }: Span): Span {
  const first = text[from] === '\n' ? from + 1 : from;
  return { from: first, to: to - 1 > first && text[to - 1] === '\n' ? to - 1 : to };
}
