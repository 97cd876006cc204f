import { bylineLead } from '../../byline/byline-words.ts';
import { type Byline, readByline } from '../../byline/read-byline.ts';
import { type PublicationTimes, readPublicationLine } from '../../dates/read-publication-line.ts';
import { readMetaLine } from '../../text/meta-line.ts';
import { type DomElement, type DomNode, isElement, visibleText } from '../dom.ts';

/** What a short block near the headline says of who filed the story and when. */
export interface FilingLine {
  readonly byline: Byline | null;
  readonly times: PublicationTimes | null;
}

/** A longer text is no such line. */
export const LONGEST_FILING_LINE = 160;

/** Nearly every other short text lacks a figure and such a beginning: told apart so, a long page is read in half the time. */
const mayBeFiling = (text: string): boolean => /\d/.test(text) || bylineLead.test(text);

/**
 * Reads a block that is a byline, times, or both: parted by signs ("By Ana Pérez | 13 January 2022 | 09:30 GMT"),
 * or only by the elements they stand in.
 *
 * @returns null where the block is something else
 */
export function readFilingLine(element: DomElement, capturedAt: string): FilingLine | null {
  const text = visibleText(element, LONGEST_FILING_LINE);
  if (text.length < 4 || text.length > LONGEST_FILING_LINE || !mayBeFiling(text)) return null;
  return readText(text, capturedAt) ?? readParts(element, capturedAt);
}

function readText(text: string, capturedAt: string): FilingLine | null {
  const times = readPublicationLine(text, capturedAt);
  if (times) return { byline: null, times };
  const meta = readBoth(text, capturedAt) ?? readMetaLine(text, capturedAt);
  return meta?.byline || meta?.times ? meta : null;
}

/** "By Ana Pérez | 13 January 2022 | 09:30 GMT": names, then times that are themselves parted. */
function readBoth(text: string, capturedAt: string): FilingLine | null {
  const [, names = '', rest = ''] = /^(.{4,80}?)\s*[|•·–—]\s*(.+)$/u.exec(text) ?? [];
  const byline = readByline(names);
  const times = byline && readPublicationLine(rest, capturedAt);
  return times ? { byline, times } : null;
}

/** Every child must be such a line by itself. */
function readParts(element: DomElement, capturedAt: string): FilingLine | null {
  let line: FilingLine = { byline: null, times: null };
  for (let node: DomNode | null = element.firstChild; node; node = node.nextSibling) {
    const text = isElement(node) || node.nodeType === 3 ? visibleText(node) : '';
    if (!/[\p{L}\d]/u.test(text)) continue;
    const part = readText(text, capturedAt);
    if (!part) return null;
    line = { byline: line.byline ?? part.byline, times: line.times ?? part.times };
  }
  return line.byline || line.times ? line : null;
}
