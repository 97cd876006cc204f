import { t } from '../i18n/i18n.ts';
import { byLocale } from './by-locale.ts';

const inUtc = (options: Intl.DateTimeFormatOptions) =>
  byLocale((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));

const day = inUtc({ day: 'numeric', month: 'short', year: 'numeric' });
const thisYear = inUtc({ day: 'numeric', month: 'short' });
const longDay = inUtc({ dateStyle: 'full' });
const dayInYear = inUtc({ weekday: 'long', day: 'numeric', month: 'long' });
const dayInOtherYear = inUtc({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const clockTime = inUtc({ hour: '2-digit', minute: '2-digit' });

interface Stamp {
  readonly date: Date;
  /** Whether the hour is known. */
  readonly hasClock: boolean;
  /** `UTC` or `UTC+06:00`. */
  readonly zone: string | null;
}

/** A stamp is shown by its own clock, not the reader's: a wire's hour belongs to the place it was filed from. */
function read(time: string): Stamp | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:\d{2}))?$/.exec(time);
  if (!match) return null;
  const [, year, month, date, clock, zone] = match;
  return {
    date: new Date(`${year}-${month}-${date}T${clock ?? '00:00'}Z`),
    hasClock: clock !== undefined,
    zone: zone ? (zone === 'Z' ? 'UTC' : `UTC${zone.replace('-', '−')}`) : null,
  };
}

/** `13 Jan` in the year of `now`, else `13 Jan 2022`. */
export function shortDate(time: string, now = new Date()): string {
  const stamp = read(time);
  if (!stamp) return time;
  return (stamp.date.getUTCFullYear() === now.getFullYear() ? thisYear() : day()).format(stamp.date);
}

/** The day of a moment, `2022-01-13`, by one clock for all: those that follow one another in time do so by day too. */
export const dayOf = (time: string): string =>
  time.length === 10 ? time : (new Date(time).toISOString().split('T')[0] ?? time);

/** `Thursday 13 January` in the year of `now`, else with its year. */
export function dayName(time: string, now = new Date()): string {
  const stamp = read(time);
  if (!stamp) return time;
  return (stamp.date.getUTCFullYear() === now.getFullYear() ? dayInYear() : dayInOtherYear()).format(
    stamp.date,
  );
}

/** `09:30` of today, `13 Jan` of another day: what a line of a wire begins with. */
export function clockOrDate(time: string, now = new Date()): string {
  const stamp = read(time);
  if (!stamp?.hasClock || dayOf(time) !== dayOf(now.toISOString())) return shortDate(time, now);
  return clockTime().format(stamp.date);
}

const withClock = (date: string, stamp: Stamp): string =>
  stamp.hasClock
    ? t('lib.dayAndTime', { day: date, time: clockTime().format(stamp.date), zone: stamp.zone ?? '' })
    : date;

/** `Thursday 13 January 2022, 09:30 UTC+06:00`. */
export function longDate(time: string): string {
  const stamp = read(time);
  return stamp ? withClock(longDay().format(stamp.date), stamp) : time;
}

/** `13 Jan 2022, 09:30 UTC`. */
export function fullDate(time: string): string {
  const stamp = read(time);
  return stamp ? withClock(day().format(stamp.date), stamp) : time;
}

const hereAndNow = byLocale(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
    }),
);

/** `13 Jan 2022, 10:30 CET`: a moment by the reader's own clock, for what is to be done or left until then. */
export const ownTime = (moment: Date): string => hereAndNow().format(moment);

/** Whether the archive takes this as a time: a day, or an instant with its zone. */
export function isTime(text: string): boolean {
  return read(text) !== null && !Number.isNaN(Date.parse(text));
}
