import { fullDate } from '../../lib/dates.ts';

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const dayMs = 86_400_000;

const isDay = (moment: string): boolean => moment.length === 10;
const dateOf = (moment: string): Date => new Date(`${moment}T00:00:00Z`);
const dayBefore = (moment: string): string =>
  new Date(dateOf(moment).getTime() - dayMs).toISOString().slice(0, 10);

/** `in 2024`, `from March to June 2024`, `on 15 Mar 2024`, `since 3 May 2024`, `before 2024`. */
export function spanInWords(from: string | null, before: string | null): string {
  if (from !== null && before !== null) return between(from, before);
  if (from !== null) return `since ${fullDate(from)}`;
  return before === null ? 'at any time' : `before ${fullDate(before)}`;
}

function between(from: string, before: string): string {
  if (!isDay(from) || !isDay(before)) return `from ${fullDate(from)} to ${fullDate(before)}`;
  const last = dayBefore(before);
  if (from === last) return `on ${fullDate(from)}`;
  const [first, end] = [dateOf(from), dateOf(last)];
  const [year, lastYear] = [first.getUTCFullYear(), end.getUTCFullYear()];
  if (from.endsWith('-01-01') && before.endsWith('-01-01')) {
    return year === lastYear ? `in ${year}` : `from ${year} to ${lastYear}`;
  }
  if (from.endsWith('-01') && before.endsWith('-01')) {
    const until = monthAndYear.format(end);
    if (year === lastYear && first.getUTCMonth() === end.getUTCMonth()) return `in ${until}`;
    return `from ${(year === lastYear ? month : monthAndYear).format(first)} to ${until}`;
  }
  return `from ${fullDate(from)} to ${fullDate(last)}`;
}
