import { monthNamed, weekdayNamed } from './calendar-words.ts';
import type { PartialDate } from './partial-date.ts';

/** A date found at a place in a text: `end` is the index after it. */
export interface DateFound {
  readonly date: PartialDate;
  readonly end: number;
}

/** Which comes first where a date is all digits ("03/04/2022"); null: read it only where no doubt is possible. */
export type DigitOrder = 'day-first' | 'month-first' | null;

const weekdayBefore = /(\p{L}{3,12}(?:-feira)?)\.?,?\s{1,3}/uy;
const monthThenDay = /(\p{L}{3,12})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?(?![\d:])/uy;
const dayThenMonth =
  /(\d{1,2})(?:st|nd|rd|th|[.ºª°])?(?:\s{1,3}|-)(?:(?:de|of)\s)?(\p{L}{3,12})(?!\p{L})\.?/uy;
const yearAfter = /(?:,?\s{1,3}(?:del?\s)?|-)((?:18|19|20)\d\d)(?![\d:])\.?/y;
const yearFirst = /(\d{4})-(\d\d)-(\d\d)(?!\d)/y;
const digits = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Whether the day is one of the calendar; 29 February is, where the year is not known. */
function exists(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

function found(date: PartialDate, end: number): DateFound | null {
  return exists(date.year, date.month, date.day) ? { date, end } : null;
}

function readNamed(text: string, at: number, weekday: number | null): DateFound | null {
  const english = match(monthThenDay, text, at);
  const other = english ? null : match(dayThenMonth, text, at);
  const hit = english ?? other;
  if (!hit) return null;
  const month = monthNamed((english ? hit[1] : hit[2]) ?? '');
  if (month === null) return null;
  const day = Number(english ? hit[2] : hit[1]);
  let end = at + hit[0].length;
  // The full stop of "13 ene." may be the one that parts it from what follows ("13 ene.-"): given back.
  if (text[end - 1] === '.' && /[-–—]/.test(text[end] ?? '')) end -= 1;
  const year = match(yearAfter, text, end);
  if (!year) return found({ year: null, month, day, weekday }, end);
  const yearEnd = end + year[0].length - (year[0].endsWith('.') ? 1 : 0);
  return found({ year: Number(year[1]), month, day, weekday }, yearEnd);
}

function readDigits(text: string, at: number, weekday: number | null, order: DigitOrder): DateFound | null {
  const iso = match(yearFirst, text, at);
  if (iso) {
    const date = { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), weekday };
    return found(date, at + iso[0].length);
  }
  const hit = match(digits, text, at);
  if (!hit) return null;
  const [first, second, year] = [Number(hit[1]), Number(hit[3]), Number(hit[4])];
  const end = at + hit[0].length;
  const dayFirst = found({ year, month: second, day: first, weekday }, end);
  const monthFirst = found({ year, month: first, day: second, weekday }, end);
  // Dates with full stops are written day first wherever they are in use.
  if (order === 'day-first' || hit[2] === '.') return dayFirst;
  if (order === 'month-first') return monthFirst;
  if (dayFirst && monthFirst && first !== second) return null;
  return dayFirst ?? monthFirst;
}

/**
 * Reads a date that begins exactly at `at`: "Jan. 13, 2022", "January 13", "13 ene", "13 de enero de 2022",
 * "Thursday, 13 January 2022", "2022-01-13", "13/01/2022".
 *
 * @returns null where none begins there, or where the day does not exist
 */
export function readDate(text: string, at = 0, order: DigitOrder = null): DateFound | null {
  const before = match(weekdayBefore, text, at);
  const weekday = before ? weekdayNamed(before[1] ?? '') : null;
  const start = before && weekday !== null ? at + before[0].length : at;
  return readNamed(text, start, weekday) ?? readDigits(text, start, weekday, order);
}
