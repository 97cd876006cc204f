import { isNewsroomNote } from '../../notes.ts';
import { readFilingLine } from '../visible/filing-line.ts';
import type { Trimmed } from './trim.ts';

/** A lead, perhaps a picture, and then the byline. */
const LATE_BYLINE = 4;

/** Behind a lead that stands above it: "Par Lilian Alemagna, Laure Bretton Envoyés spéciaux à Toulouse". */
export function withLateByline(head: Trimmed, capturedAt: string): Trimmed {
  if (head.byline) return head;
  const at = head.units.slice(0, LATE_BYLINE).findIndex(({ element, text }) => {
    if (isNewsroomNote(text) || /^h\d$/.test(element.localName)) return false;
    const authors = readFilingLine(element, capturedAt)?.byline?.authors ?? [];
    return authors.length > 0 && authors.every((name) => name.includes(' '));
  });
  const found = head.units[at];
  if (!found) return head;
  const filing = readFilingLine(found.element, capturedAt);
  return {
    ...head,
    byline: filing?.byline ?? null,
    times: head.times ?? filing?.times ?? null,
    units: head.units.toSpliced(at, 1),
  };
}
