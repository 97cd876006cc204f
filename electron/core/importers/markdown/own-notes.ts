import type { Highlight } from '../highlights.ts';
import { quotedNotes } from '../quoted-notes.ts';
import { unescaped } from './unescaped.ts';

/** The heading under which our own export puts what is not the story's. */
const heading = /(?:^|\n)## Highlights and notes[ \t]*\r?\n/g;

/** A body of our own export without the notes below it, and the notes. */
export function partNotes(body: string): {
  readonly story: string;
  readonly note: string | null;
  readonly highlights: readonly Highlight[];
} {
  const last = [...body.matchAll(heading)].at(-1);
  if (!last) return { story: body, note: null, highlights: [] };
  const { note, quotes } = quotedNotes(body.slice(last.index + last[0].length), unescaped);
  return { story: body.slice(0, last.index), note: note || null, highlights: quotes };
}
