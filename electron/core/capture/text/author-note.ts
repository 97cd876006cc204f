import { bylineLead } from '../byline/byline-words.ts';
import { isIntroduction } from '../byline/introduction.ts';
import type { Byline } from '../byline/read-byline.ts';

/** A story without what its page says of the author below it. */
export interface WithoutNotes {
  readonly paragraphs: readonly string[];
  readonly notes: readonly string[];
}

/** "… the Rome bureau chief. More about Adam Keller": a link behind the note. */
const more = /\s?(?:More about|Más sobre|Mehr über) .{3,60}$/;

/** Names and notes on them are the last lines. */
const most = 6;

/** "JIM GOMEZ" and "Gomez is the chief correspondent in …" at a clip's end, for authors that its byline names. */
export function takeAuthorNotes(paragraphs: readonly string[], byline: Byline | null): WithoutNotes {
  const authors = byline?.authors ?? [];
  const printed = byline ? [byline.byline, byline.byline.replace(bylineLead, '')] : [];
  const names = new Set([...authors, ...printed].map((name) => name.toLowerCase()));
  const isName = (line: string): boolean => names.has(line.toLowerCase());
  const isNote = (line: string): boolean =>
    isIntroduction(line.replace(more, '')) &&
    authors.some((name) => line.startsWith(`${name} `) || line.startsWith(`${name.split(' ').at(-1)} `));
  const kept = [...paragraphs];
  const notes: string[] = [];
  while (notes.length < most && kept.length > 1) {
    const last = kept.at(-1) ?? '';
    if (!isName(last) && !isNote(last)) break;
    notes.unshift(last);
    kept.pop();
  }
  return { paragraphs: kept, notes: notes.filter((line) => !isName(line)) };
}
