const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const thisYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const longDay = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

interface Stamp {
  readonly date: Date;
  /** `09:30` where the hour is known. */
  readonly clock: string | null;
  /** `UTC` or `UTC+06:00`. */
  readonly zone: string | null;
}

/** A stamp is shown by its own clock, not the reader's: a wire's hour belongs to the place it was filed from. */
function read(time: string): Stamp | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:\d{2}))?$/.exec(time);
  if (!match) return null;
  const [, year, month, date, clock, zone] = match;
  return {
    date: new Date(Date.UTC(Number(year), Number(month) - 1, Number(date))),
    clock: clock ?? null,
    zone: zone ? (zone === 'Z' ? 'UTC' : `UTC${zone.replace('-', '−')}`) : null,
  };
}

/** `13 Jan` in the year of `now`, else `13 Jan 2022`. */
export function shortDate(time: string, now = new Date()): string {
  const stamp = read(time);
  if (!stamp) return time;
  return (stamp.date.getUTCFullYear() === now.getFullYear() ? thisYear : day).format(stamp.date);
}

/** `Thursday 13 January 2022, 09:30 UTC+06:00`. */
export function longDate(time: string): string {
  const stamp = read(time);
  if (!stamp) return time;
  const date = longDay.format(stamp.date).replace(',', '');
  return stamp.clock ? `${date}, ${stamp.clock} ${stamp.zone}` : date;
}

/** `13 Jan 2022, 09:30 UTC`. */
export function fullDate(time: string): string {
  const stamp = read(time);
  if (!stamp) return time;
  const date = day.format(stamp.date);
  return stamp.clock ? `${date}, ${stamp.clock} ${stamp.zone}` : date;
}

const hereAndNow = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
});

/** `13 Jan 2022, 10:30 CET`: a moment by the reader's own clock, for what is to be done or left until then. */
export const ownTime = (moment: Date): string => hereAndNow.format(moment);

/** Whether the archive takes this as a time: a day, or an instant with its zone. */
export function isTime(text: string): boolean {
  return read(text) !== null && !Number.isNaN(Date.parse(text));
}
