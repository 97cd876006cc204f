import type { Highlight } from '../highlights.ts';
import { quotedNotes } from '../quoted-notes.ts';

/** Where the address of a link back to Omnivore begins, at a quotation's end; labels may come after it. */
const back = '](https://omnivore.app/';

/** Omnivore's `highlights/SLUG.md`: quotations of Markdown, each with what was noted on it below. */
export const readHighlights = (markdown: string): readonly Highlight[] =>
  quotedNotes(markdown, withoutLink).quotes;

function withoutLink(line: string): string {
  const link = line.lastIndexOf(back);
  const begin = link < 0 ? -1 : line.lastIndexOf('[', link);
  return begin < 0 ? line : line.slice(0, begin).trimEnd();
}
