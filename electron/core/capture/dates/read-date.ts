import { monthNamed, weekdayNamed } from './calendar-words.ts';
import type { PartialDate } from './partial-date.ts';

/** A date found at a place in a text: `end` is the index after it. */
export interface DateFound {
  readonly date: PartialDate;
  readonly end: number;
}

/** Which comes first where a date is all digits ("03/04/2022"); null: read it only where no doubt is possible. */
export type DigitOrder = 'day-first' | 'month-first' | null;

const word = '[\\p{L}\\p{M}]{2,14}';
const weekdayBefore = /(?:יום\s|Thứ\s|วัน)?([\p{L}\p{M}'’ʼ]{2,14}(?:-feira)?)\.?[,،]?\s{1,3}(?:den\s)?/uy;
const monthThenDay = new RegExp(`(${word})[.॰]?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])`, 'uy');
const dayThenMonth = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?(?:\\s{1,3}|-)(?:(?:de|of|ta)\\s|d['’])?(${word})(?![\\p{L}\\p{M}])[.॰׳]?`,
  'uy',
);
const yearAfter = /(?:[,،]?\s{1,3}(?:del?\s)?|-)((?:18|19|20)\d\d)(?![\d:])\.?/y;
/** "2022. január 13.", "2022 m. sausio 13 d." */
const yearThenMonth = new RegExp(
  `(\\d{4})\\.?\\s{1,2}(?:m\\.\\s|gada\\s)?(${word})\\.?\\s{1,2}(\\d{1,2})\\.?(?!\\d)`,
  'uy',
);
/** "2022年1月13日", "2022년 1월 13일", and both without the year. */
const eastAsian =
  /(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?(?:[日일]|(?!\d))(?:\s?[（(]?(?:[日月火水木金土](?:曜日)?|星期[日天一二三四五六]|周[日一二三四五六]|[일월화수목금토]요일?)[）)]?(?=$|[\s,\d]))?/y;
/** "13 tháng 1, 2022" */
const vietnamese = /(\d{1,2})\s(?:tháng|thg)\s(\d{1,2})(?:,\s|\snăm\s|\/)(\d{4})/iy;
const yearFirst = /(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)(?:\.(?=\s|$))?/y;
const digits = /(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/y;

/** Figures of Arabic, Persian, Devanagari and Bengali writing as those of ASCII; every character keeps its place. */
export function plainFigures(text: string): string {
  // Most text has none, which one look at it tells.
  if (!/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/.test(text)) return text;
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (figure) => {
    const code = figure.charCodeAt(0);
    return String(
      code < 0x6f0 ? code - 0x660 : code < 0x966 ? code - 0x6f0 : code < 0x9e6 ? code - 0x966 : code - 0x9e6,
    );
  });
}

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

/** Forms in which the year leads, or where signs say which number is what. */
function readOrdered(text: string, at: number, weekday: number | null): DateFound | null {
  const named = match(yearThenMonth, text, at);
  const month = named && monthNamed(named[2] ?? '');
  if (named && month !== null)
    return found({ year: Number(named[1]), month, day: Number(named[3]), weekday }, at + named[0].length);
  const east = match(eastAsian, text, at);
  if (east) {
    const year = east[1] === undefined ? null : Number(east[1]);
    return found({ year, month: Number(east[2]), day: Number(east[3]), weekday }, at + east[0].length);
  }
  const viet = match(vietnamese, text, at);
  return (
    viet &&
    found(
      { year: Number(viet[3]), month: Number(viet[2]), day: Number(viet[1]), weekday },
      at + viet[0].length,
    )
  );
}

/** "Fri, 05/03/2024": of two days the one that was that weekday; null where both were, or neither. */
function byWeekday(days: readonly DateFound[], weekday: number): DateFound | null {
  const fitting = days.filter(
    ({ date: { year, month, day } }) =>
      new Date(Date.UTC(year ?? 2000, month - 1, day)).getUTCDay() === weekday,
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function readDigits(text: string, at: number, weekday: number | null, order: DigitOrder): DateFound | null {
  const iso = match(yearFirst, text, at);
  if (iso) {
    const date = { year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]), weekday };
    return found(date, at + iso[0].length);
  }
  const hit = match(digits, text, at);
  if (!hit) return null;
  const [first, second, year] = [Number(hit[1]), Number(hit[3]), Number(hit[4])];
  const end = at + hit[0].length;
  const dayFirst = found({ year, month: second, day: first, weekday }, end);
  const monthFirst = found({ year, month: first, day: second, weekday }, end);
  const isEither = dayFirst !== null && monthFirst !== null && first !== second;
  const told = isEither && weekday !== null ? byWeekday([dayFirst, monthFirst], weekday) : null;
  if (told) return told;
  // Dates with full stops are written day first wherever they are in use.
  if (order === 'day-first' || hit[2] === '.') return dayFirst;
  if (order === 'month-first') return monthFirst;
  if (isEither) return null;
  return dayFirst ?? monthFirst;
}

/**
 * Reads a date that begins exactly at `at`: "Jan. 13, 2022", "January 13", "13 ene", "13 de enero de 2022",
 * "Thursday, 13 January 2022", "2022-01-13", "13/01/2022", "2022年1月13日".
 *
 * @returns null where none begins there, or where the day does not exist
 */
export function readDate(printed: string, at = 0, order: DigitOrder = null): DateFound | null {
  const text = plainFigures(printed);
  const before = match(weekdayBefore, text, at);
  const weekday = before ? weekdayNamed(before[1] ?? '') : null;
  const start = before && weekday !== null ? at + before[0].length : at;
  return (
    readNamed(text, start, weekday) ??
    readOrdered(text, start, weekday) ??
    readDigits(text, start, weekday, order)
  );
}
