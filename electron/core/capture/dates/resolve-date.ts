import type { PartialDate, ResolvedDate } from './partial-date.ts';

const DAY = 86_400_000;
/** A story may be dated a little after the capture: zones differ, and weeklies print tomorrow's date. */
const DAYS_AHEAD = 2;
/** How far back a year is looked for. Eight is the longest way to a 29 February. */
const YEARS_BACK = 12;

/** A clip whose time is known is seldom much older than its story; a file's time is when it was last written or copied. */
const DAYS_TRUSTED = { known: 300, guessed: 30 } as const;

const monthNames =
  'January February March April May June July August September October November December'.split(' ');
const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function isDay(year: number, month: number, day: number): boolean {
  return new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
}

/** The days that could be meant, the nearest before (or just after) the reference first. */
function candidates(partial: PartialDate, reference: string): readonly string[] {
  const latest = Date.parse(`${reference}T00:00:00Z`) + DAYS_AHEAD * DAY;
  const from = Number(reference.slice(0, 4)) + 1;
  const days: string[] = [];
  for (let year = from; year >= from - YEARS_BACK; year--) {
    if (!isDay(year, partial.month, partial.day)) continue;
    if (Date.UTC(year, partial.month - 1, partial.day) <= latest) {
      days.push(iso(year, partial.month, partial.day));
      if (partial.weekday === null) break;
    }
  }
  return days;
}

/**
 * Gives a printed day its year: where none is printed, the one that brings it nearest before the reference (or at most
 * two days after it). A printed weekday is a check: it moves a date without a year to the nearest year in which it fits.
 *
 * @param referenceIso a time as in `timeSchema`; its own zone's day counts
 * @param reference what the reference is, in words, for the note
 */
export function resolveDate(
  partial: PartialDate,
  referenceIso: string,
  reference = "the capture's date",
): ResolvedDate {
  const { weekday } = partial;
  const name = weekday === null ? '' : (weekdayNames[weekday] ?? '');
  if (partial.year !== null) {
    const day = iso(partial.year, partial.month, partial.day);
    if (weekday === null || weekdayOf(day) === weekday) return { iso: day };
    return { iso: day, note: `The printed weekday, ${name}, does not fit this date` };
  }
  const days = candidates(partial, referenceIso.slice(0, 10));
  const nearest = days[0] ?? iso(Number(referenceIso.slice(0, 4)), partial.month, partial.day);
  const note = `No year is printed: it was taken from ${reference}`;
  if (weekday === null || weekdayOf(nearest) === weekday) return { iso: nearest, note };
  const fitting = days.find((day) => weekdayOf(day) === weekday);
  if (!fitting) return { iso: nearest, note: `${note}; the printed weekday, ${name}, does not fit` };
  return { iso: fitting, note: `${note}, as the nearest in which the day was a ${name}` };
}

/** What else a story tells of its day: the weekday it names as its own (see `weekdayTold`), looked for only where it is needed. `captureIsGuess`: the capture's time is only a file's. */
export interface DayTold {
  readonly weekday: () => number | null;
  readonly captureIsGuess: boolean;
  /** When the story was last changed, ISO 8601, where that is said. */
  readonly changed?: string | null;
}

/** Wires name the day of the dateline or the day before it. */
function fits(day: string, weekday: number): boolean {
  return [0, 1].includes((weekdayOf(day) - weekday + 7) % 7);
}

/**
 * Gives a dateline's day its year as `resolveDate` does, unless the capture lies long after that day and the weekday that
 * the story names does not fit it: then it is the last year, within twelve, in which the day had that weekday.
 */
export function resolveDatelineDate(partial: PartialDate, capturedAt: string, told: DayTold): ResolvedDate {
  if (told.changed) return resolveDate(partial, told.changed, 'the time of the last change');
  const nearest = resolveDate(partial, capturedAt);
  if (partial.year !== null || partial.weekday !== null) return nearest;
  const age = (Date.parse(capturedAt) - Date.parse(nearest.iso)) / DAY;
  if (age <= DAYS_TRUSTED[told.captureIsGuess ? 'guessed' : 'known']) return nearest;
  const weekday = told.weekday();
  if (weekday === null || fits(nearest.iso, weekday)) return nearest;
  const days = candidates({ ...partial, weekday }, capturedAt.slice(0, 10));
  const day = days.find((one) => weekdayOf(one) === weekday);
  if (day === undefined) return nearest;
  const printed = `${monthNames[partial.month - 1]} ${partial.day}`;
  return {
    iso: day,
    note: `No year is printed: ${day.slice(0, 4)} is the last year in which ${printed} was the ${weekdayNames[weekday]} that the text names`,
    isGuess: true,
  };
}
