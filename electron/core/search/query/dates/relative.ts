import type { Period } from './period.ts';

export const units = ['day', 'week', 'month', 'year'] as const;
export type Unit = (typeof units)[number];

const thisOrLast = /^(this|last|previous|past|current)[- ]?(week|month|year)$/;
const pastMany = /^(?:last|past|previous)[- ](\d{1,4})[- ](day|week|month|year)s?$/;
const ago = /^(?:(\d{1,4})|an?)[- ](day|week|month|year)s?[- ]ago$/;
/** Joplin's `day-2`, `month-0`. */
const unitsBack = /^(day|week|month|year)-(\d{1,4})$/;
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** No farther back than this; years of two digits would be taken for those of the last century. */
const mostYears = 900;

/**
 * `today`, `yesterday`, `this week`, `last-month`, `past 3 weeks`, `2 weeks ago` (that day), `month-2`, `monday` (the last one).
 * Weeks begin on Monday.
 *
 * @param text in lower case
 */
export function readRelative(text: string, now: Date): Period | null {
  if (text === 'now' || text === 'today') return unitAt(now, 'day', 0);
  if (text === 'yesterday') return unitAt(now, 'day', 1);
  if (text === 'tomorrow') return unitAt(now, 'day', -1);
  const [, which, unit] = thisOrLast.exec(text) ?? [];
  if (unit) return unitAt(now, unit as Unit, which === 'this' || which === 'current' ? 0 : 1);
  const [, many, of] = pastMany.exec(text) ?? [];
  if (of) return { from: startBefore(now, of as Unit, Number(many)), to: unitAt(now, 'day', 0).to };
  const [isAgo, count = '1', back] = ago.exec(text) ?? [];
  if (isAgo) return dayFrom(startBefore(now, back as Unit, Number(count)));
  const [, joplin, number] = unitsBack.exec(text) ?? [];
  if (joplin) return unitAt(now, joplin as Unit, Number(number));
  return weekday(text, now);
}

/** The beginning of the day so many units before today; the last day of a month that has no such day. */
export function startBefore(now: Date, unit: Unit, count: number): number {
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
  if (unit === 'day' || unit === 'week') {
    return seconds(year, month, day - count * (unit === 'week' ? 7 : 1));
  }
  const back = Math.min(count, unit === 'year' ? mostYears : mostYears * 12) * (unit === 'year' ? 12 : 1);
  const last = new Date(year, month - back + 1, 0).getDate();
  return seconds(year, month - back, Math.min(day, last));
}

/** The whole calendar day, week, month or year so many before the present one. */
function unitAt(now: Date, unit: Unit, asked: number): Period {
  const back = Math.min(asked, mostYears);
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
  switch (unit) {
    case 'day':
      return { from: seconds(year, month, day - back), to: seconds(year, month, day - back + 1) };
    case 'week': {
      const monday = day - ((now.getDay() + 6) % 7) - 7 * back;
      return { from: seconds(year, month, monday), to: seconds(year, month, monday + 7) };
    }
    case 'month':
      return { from: seconds(year, month - back, 1), to: seconds(year, month - back + 1, 1) };
    case 'year':
      return { from: seconds(year - back, 0, 1), to: seconds(year - back + 1, 0, 1) };
  }
}

function weekday(text: string, now: Date): Period | null {
  const name = text.replace(/^(?:last|on)[- ]/, '');
  const wanted = weekdays.indexOf(name);
  if (wanted < 0) return null;
  const back = (now.getDay() - wanted + 7) % 7;
  return unitAt(now, 'day', back === 0 && text !== name ? 7 : back);
}

const dayFrom = (from: number): Period => {
  const start = new Date(from * 1000);
  return { from, to: seconds(start.getFullYear(), start.getMonth(), start.getDate() + 1) };
};

/** Midnight of a day here, in seconds since 1970. */
const seconds = (year: number, month: number, day: number): number =>
  Math.floor(new Date(year, month, day).getTime() / 1000);
