import { isNewsroomNote } from '../../notes.ts';
import { readFilingLine } from '../visible/filing-line.ts';
import type { Trimmed } from './trim.ts';

/** A lead, perhaps a picture, and then the byline. */
const LATE_BYLINE = 4;

/** Behind a lead that stands above it: "Par Lilian Alemagna, Laure Bretton Envoyés spéciaux à Toulouse". */
export function withLateByline(head: Trimmed, capturedAt: string): Trimmed {
  if (head.byline) return head;
  for (const [at, { element, text }] of head.units.slice(0, LATE_BYLINE).entries()) {
    if (isNewsroomNote(text) || /^h\d$/.test(element.localName)) continue;
    const filing = readFilingLine(element, capturedAt);
    const authors = filing?.byline?.authors ?? [];
    if (!filing || authors.length === 0 || !authors.every((name) => name.includes(' '))) continue;
    const units = head.units.toSpliced(at, 1);
    return { ...head, byline: filing.byline, times: head.times ?? filing.times, units };
  }
  return head;
}
