import { t } from '../../i18n/i18n.ts';
import { byLocale } from '../../lib/by-locale.ts';
import { fullDate } from '../../lib/dates.ts';

const format = (options: Intl.DateTimeFormatOptions) =>
  byLocale((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
const month = format({ month: 'long' });
const monthAndYear = format({ month: 'long', year: 'numeric' });
const onlyYear = format({ year: 'numeric' });
const dayMs = 86_400_000;

const isDay = (moment: string): boolean => moment.length === 10;
const dateOf = (moment: string): Date => new Date(`${moment}T00:00:00Z`);
const dayBefore = (moment: string): string =>
  new Date(dateOf(moment).getTime() - dayMs).toISOString().slice(0, 10);

/** `in 2024`, `from March to June 2024`, `on 15 Mar 2024`, `since 3 May 2024`, `before 2024`. */
export function spanInWords(from: string | null, before: string | null): string {
  if (from !== null && before !== null) return between(from, before);
  if (from !== null) return t('explain.time.since', { date: fullDate(from) });
  return before === null ? t('explain.time.any') : t('explain.time.before', { date: fullDate(before) });
}

const fromTo = (from: string, to: string): string => t('explain.time.between', { from, to });

function between(from: string, before: string): string {
  if (!isDay(from) || !isDay(before)) return fromTo(fullDate(from), fullDate(before));
  const last = dayBefore(before);
  if (from === last) return t('explain.time.on', { date: fullDate(from) });
  const [first, end] = [dateOf(from), dateOf(last)];
  const [year, lastYear] = [first.getUTCFullYear(), end.getUTCFullYear()];
  if (from.endsWith('-01-01') && before.endsWith('-01-01')) {
    const [firstYear, endYear] = [onlyYear().format(first), onlyYear().format(end)];
    return year === lastYear ? t('explain.time.in', { date: endYear }) : fromTo(firstYear, endYear);
  }
  if (from.endsWith('-01') && before.endsWith('-01')) {
    const until = monthAndYear().format(end);
    if (year === lastYear && first.getUTCMonth() === end.getUTCMonth())
      return t('explain.time.in', { date: until });
    return fromTo((year === lastYear ? month : monthAndYear)().format(first), until);
  }
  return fromTo(fullDate(from), fullDate(last));
}
