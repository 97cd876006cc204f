import { readDateline } from '../dateline/read-dateline.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { type DoubtfulTimes, readDoubtfulLine, readPublicationLine } from '../dates/read-publication-line.ts';
import type { Parted } from './parted.ts';

/** Lines of times and the dateline stand so near the head. */
const HEAD = 16;
const digits = /\d{1,2}[/-]\d{1,2}[/-]\d{4}/g;

type Order = 'day-first' | 'month-first';

/** How another line of times is written, of which no doubt is possible: a page writes all of them one way. */
function orderOf(line: string, capturedAt: string): Order | null {
  const [first = '', second] = line.match(digits)?.[0]?.split(/[/-]/) ?? [];
  const times = second === undefined || line.length > 120 ? null : readPublicationLine(line, capturedAt);
  const iso = (times?.published ?? times?.modified)?.iso;
  if (iso === undefined || Number(first) === Number(second)) return null;
  return Number(iso.slice(8, 10)) === Number(first) ? 'day-first' : 'month-first';
}

function fits(iso: string | undefined, date: PartialDate): boolean {
  return (
    iso !== undefined &&
    Number(iso.slice(5, 7)) === date.month &&
    Math.abs(Number(iso.slice(8, 10)) - date.day) <= 1
  );
}

/** The one way of the two that the dateline bears out; null where it bears out neither. */
function bornOut({ dayFirst, monthFirst }: DoubtfulTimes, date: PartialDate): Order | null {
  const day = dayFirst.published ?? dayFirst.modified;
  const month = monthFirst.published ?? monthFirst.modified;
  if (fits(day?.iso, date)) return 'day-first';
  return fits(month?.iso, date) ? 'month-first' : null;
}

function written(printed: string, order: Order): string {
  const [first = '', second = '', year = ''] = printed.split(/[/-]/);
  const [month, day] = order === 'day-first' ? [second, first] : [first, second];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * "03/05/2024 09:31 AM" above a story that was filed on May 3: the dateline tells which number is the month, or another line of
 * times does, and the line is written without doubt. Where nothing tells it, the line is left out, and that is told: it is no headline's deck.
 */
export function settleDates(paragraphs: readonly string[], capturedAt: string): Parted {
  const head = paragraphs.slice(0, HEAD);
  const doubts = head.map((line) => (line.length < 120 ? readDoubtfulLine(line, capturedAt) : null));
  if (doubts.every((doubt) => doubt === null)) return { paragraphs, warnings: [] };
  const date = head.map((line) => readDateline(line)?.date ?? null).find((found) => found !== null);
  const other = head.map((line) => orderOf(line, capturedAt)).find((order) => order !== null);
  const warnings: string[] = [];
  const settled = paragraphs.flatMap((line, at) => {
    const doubt = doubts[at];
    if (!doubt) return [line];
    const order = (date ? bornOut(doubt, date) : null) ?? other;
    if (order) return [line.replace(digits, (printed) => written(printed, order))];
    warnings.push(`Left out, since its day and month can be taken either way: “${line}”`);
    return [];
  });
  return { paragraphs: settled, warnings };
}
