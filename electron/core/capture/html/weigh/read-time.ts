import type { ResolvedDate } from '../../dates/partial-date.ts';
import { readPublicationLine } from '../../dates/read-publication-line.ts';
import { instant, readZone } from '../../dates/zones.ts';

const isoLike =
  /^(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?\s*(.*))?$/i;
const mail =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{4})[\s,]+(\d{1,2}:\d{2}(?::\d{2})?)\s*(.*)$/i;
const script =
  /^(?:[a-z]{3}\s+)?([a-z]{3})\s+(\d{1,2})\s+(?:(\d{4})\s+)?(\d{2}:\d{2}:\d{2})\s+(?:GMT)?([+-]\d{4})(?:\s+\(.*\))?(?:\s*(\d{4}))?$/i;
const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Reads a time as metadata writes it: ISO 8601 in its forms, mail dates, JavaScript's, seconds or milliseconds since 1970,
 * and what a reader would be shown. A local time without a zone gives its day only, with a note.
 *
 * @returns null where it is no time, or a day that does not exist
 */
export function readTime(value: string, referenceIso: string): ResolvedDate | null {
  const text = value.trim().replace(/\u2212/g, '-');
  const read = readEpoch(text) ?? readIso(text) ?? readMail(text) ?? readPublished(text, referenceIso);
  return read && exists(read.iso) ? read : null;
}

function readEpoch(text: string): ResolvedDate | null {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return null;
  const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
  return { iso: date.toISOString().replace('.000', '') };
}

function readIso(text: string): ResolvedDate | null {
  const hit = isoLike.exec(text);
  if (!hit) return null;
  const [, year, month, day, hour, minute, second, fraction, zone] = hit;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return { iso: date };
  const part = fraction && !/^0+$/.test(fraction) ? `.${fraction.slice(0, 3)}` : '';
  return zoned(date, `${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${part}`, zone ?? '');
}

function readMail(text: string): ResolvedDate | null {
  const hit = mail.exec(text);
  if (hit) return zoned(dayOf(hit[3], hit[2], hit[1]), padClock(hit[4] ?? ''), hit[5] ?? '');
  const js = script.exec(text);
  return js && zoned(dayOf(js[3] ?? js[6], js[1], js[2]), padClock(js[4] ?? ''), js[5] ?? '');
}

const dayOf = (year = '', month = '', day = ''): string =>
  `${year}-${String(monthNames.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;

const padClock = (clock: string): string => {
  const padded = clock.padStart(
    clock.length === 4 || clock.length === 7 ? clock.length + 1 : clock.length,
    '0',
  );
  return padded.length === 5 ? `${padded}:00` : padded;
};

function zoned(day: string, clock: string, zone: string): ResolvedDate {
  const local = `${day}T${clock}`;
  if (/^(?:z|\+?00:?00|[+-]00(?::?00)?)$/i.test(zone)) return { iso: `${local}Z` };
  const found = zone === '' || !exists(day) ? null : readZone(zone, 0, local.slice(0, 19));
  if (found) return { iso: instant(local, found.minutes) };
  return { iso: day, note: `The time given, ${clock}, has no zone that is known, so only the day was kept` };
}

function readPublished(text: string, referenceIso: string): ResolvedDate | null {
  const times = readPublicationLine(text, referenceIso);
  return times?.published ?? times?.modified ?? null;
}

/** Whether the day is in the calendar and the clock on the dial. */
function exists(iso: string): boolean {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return (
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(iso.slice(0, 10)) &&
    !Number.isNaN(Date.parse(iso))
  );
}
