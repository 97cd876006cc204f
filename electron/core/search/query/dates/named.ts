import { dayOf, months } from './numeric.ts';
import type { Period } from './period.ts';

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const isYear = /^[12]\d{3}$/;
const isDay = /^(\d{1,2})(?:st|nd|rd|th)?$/;

/**
 * `March 2024`, `13 Jan 2022`, `January 13th, 2022`, `2024-Mar-13`; without a year the last one that has begun.
 *
 * @param text in lower case
 */
export function readNamed(text: string, now: Date): Period | null {
  const parts = text.split(/[\s,./-]+/).filter((part) => part !== '' && part !== 'of');
  const month = parts.map(monthOf).find((found) => found !== null);
  const years = parts.filter((part) => isYear.test(part));
  const days = parts.flatMap((part) => isDay.exec(part)?.[1] ?? []);
  const known = years.length + days.length + 1;
  if (!month || known !== parts.length || years.length > 1 || days.length > 1) return null;
  const [day] = days;
  const inYear = (year: number): Period | null =>
    day === undefined ? months(year, month - 1, 1) : dayOf(year, month, Number(day));
  if (years[0] !== undefined) return inYear(Number(years[0]));
  const thisYear = inYear(now.getFullYear());
  const begun = thisYear !== null && thisYear.from * 1000 <= now.getTime();
  return begun ? thisYear : inYear(now.getFullYear() - 1);
}

/** 1 to 12. */
function monthOf(part: string): number | null {
  if (part === 'sept') return 9;
  const found = monthNames.findIndex((name) => name === part || (part.length === 3 && name.startsWith(part)));
  return found < 0 ? null : found + 1;
}
