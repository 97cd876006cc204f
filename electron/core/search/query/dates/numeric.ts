import type { Period } from './period.ts';

const shape = /^([12]\d{3})(?:[-/.]?(\d{1,2})(?:[-/.]?(\d{1,2}))?)?$/;
const instant = /^([12]\d{3})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?Z$/i;
const dayFirst = /^(\d{1,2})([-/.])(\d{1,2})\2([12]\d{3})$/;
const decade = /^([12]\d{2})0s$/;
const quarter = /^(?:([12]\d{3})-?q([1-4])|q([1-4])[- ]?([12]\d{3}))$/i;

/** `2024`, `2024-03`, `20240315`, `15.3.2024`, `2024-Q1`, `1990s`, `2024-03-15T18:00Z`. Years 1000 to 2999. */
export function readNumeric(text: string): Period | null {
  const [, ten] = decade.exec(text) ?? [];
  if (ten) return months(Number(ten) * 10, 0, 120);
  const [, year, of, first, second] = quarter.exec(text) ?? [];
  const number = of ?? first;
  if (number) return months(Number(year ?? second), (Number(number) - 1) * 3, 3);
  return readInstant(text) ?? readDayFirst(text) ?? readYearFirst(text);
}

/** Whether a text is a day of which nobody can say which number is the month: `03/04/2024`. */
export function isAmbiguous(text: string): boolean {
  const [, a, sign, b] = dayFirst.exec(text.trim()) ?? [];
  return sign !== undefined && sign !== '.' && Number(a) <= 12 && Number(b) <= 12 && a !== b;
}

/** So many months from one on; months from 0. */
export const months = (year: number, month: number, count: number): Period => ({
  from: Date.UTC(year, month) / 1000,
  to: Date.UTC(year, month + count) / 1000,
});

/** A day in UTC; null where the month has no such day. Months from 1. */
export function dayOf(year: number, month: number, day: number): Period | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { from: date.getTime() / 1000, to: date.getTime() / 1000 + 86_400 };
}

function readYearFirst(text: string): Period | null {
  const [, year, month, day] = shape.exec(text) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return months(Number(year), 0, 12);
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return months(Number(year), Number(month) - 1, 1);
  return dayOf(Number(year), Number(month), Number(day));
}

/** With dots the day stands first; with other signs that is only known where one of the two can be no month. */
function readDayFirst(text: string): Period | null {
  const [, a, sign, b, year] = dayFirst.exec(text) ?? [];
  if (a === undefined || isAmbiguous(text)) return null;
  const isMonthFirst = sign !== '.' && Number(b) > 12;
  return isMonthFirst ? dayOf(Number(year), Number(a), Number(b)) : dayOf(Number(year), Number(b), Number(a));
}

function readInstant(text: string): Period | null {
  const [, year, month, day, hour, minute, second] = instant.exec(text) ?? [];
  const date = year === undefined ? null : dayOf(Number(year), Number(month), Number(day));
  if (!date || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const from = date.from + Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0);
  return { from, to: from + (second === undefined ? 60 : 1) };
}
