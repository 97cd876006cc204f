import { plain, weekdayNamed } from './calendar-words.ts';
import type { PartialDate, ResolvedDate } from './partial-date.ts';
import { fillerWords, modifiedWords, publishedWords } from './publication-words.ts';
import { type ClockFound, readClock } from './read-clock.ts';
import { type DateFound, type DigitOrder, plainFigures, readDate } from './read-date.ts';
import { resolveDate } from './resolve-date.ts';
import { instant, readZone } from './zones.ts';

/** What a line of times says; null where it does not speak of that. At least one is set. */
export interface PublicationTimes {
  readonly published: ResolvedDate | null;
  readonly modified: ResolvedDate | null;
}

/** How a line may be read: in which order bare digits stand, and what the reference is called in notes. */
export interface PublicationLineOptions {
  readonly order?: DigitOrder;
  readonly reference?: string;
}

/** Longer ones first, so that "last updated" is not read as "last". */
const words = (list: string): string =>
  list
    .split(/\s*\|\s*/)
    .sort((one, other) => other.length - one.length)
    .join('|');

const label = new RegExp(
  `(?:(${words(modifiedWords)})|(${words(publishedWords)}))(?![\\p{L}\\p{M}])\\s{0,2}[:：]?\\s{0,3}`,
  'uy',
);
/** What may stand between a date, a time and their labels without meaning anything. */
const filler = new RegExp(
  `[\\s,،;|·•–—()／、:\\u200e\\u200f-]{1,8}|(?:${words(fillerWords)})\\.?(?![\\p{L}\\p{M}])`,
  'iuy',
);
/** "3.5. 10:12", "27.05.24 16:00": only a time behind it tells a day with a short year, or without one, from a figure. */
const dayBeforeClock =
  /(\d{1,2})\.\s?(\d{1,2})\.(\d\d)?(?=,?\s{1,2}(?:klo |kl\.? |- )?\d{1,2}[.:]\d\d(?!\d))/y;
const weekdayAfter = /[,，]?\s{0,2}[([（]?(\p{L}[\p{L}\p{M}]{2,14})[)\]）]?/uy;
const longestLine = 160;

interface Stamp {
  readonly date: PartialDate | null;
  readonly time: string | null;
  /** Where the zone would stand: it is read once the day is known, since "ET" is another zone in summer. */
  readonly zoneAt: number;
}

function skip(text: string, from: number): number {
  let at = from;
  for (;;) {
    filler.lastIndex = at;
    const hit = filler.exec(text);
    if (!hit) return at;
    at += hit[0].length;
  }
}

/** "13 Ocak 2022 Perşembe": some languages print the weekday behind the date. */
function afterWeekday(text: string, at: number): number {
  weekdayAfter.lastIndex = at;
  const hit = weekdayAfter.exec(text);
  return hit && weekdayNamed(hit[1] ?? '') !== null ? at + hit[0].length : at;
}

function readDayBeforeClock(text: string, at: number): DateFound | null {
  dayBeforeClock.lastIndex = at;
  const hit = dayBeforeClock.exec(text);
  const [day, month] = [Number(hit?.[1]), Number(hit?.[2])];
  if (!hit || !(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  const year = hit[3] === undefined ? null : 2000 + Number(hit[3]);
  return { date: { year, month, day, weekday: null }, end: at + hit[0].length };
}

/** One date with its time, in either order, from `from` on; `end` is the index after them. */
function readStamp(text: string, from: number, order: DigitOrder): { stamp: Stamp; end: number } | null {
  let at = skip(text, from);
  let end = from;
  let date: PartialDate | null = null;
  let time: string | null = null;
  let zoneAt = 0;
  while (at < text.length && !(date && time)) {
    const day: DateFound | null = date ? null : (readDate(text, at, order) ?? readDayBeforeClock(text, at));
    const clock: ClockFound | null = day || time ? null : readClock(text, at);
    if (day) {
      date = day.date;
      end = day.end;
      if (/^T\d/.test(text.slice(end, end + 2))) end += 1;
      end = afterWeekday(text, end);
    } else if (clock) {
      time = clock.time;
      zoneAt = clock.end;
      end = readZone(text, zoneAt, '2000-01-01T00:00:00')?.end ?? clock.end;
    } else break;
    at = skip(text, end);
  }
  return date || time ? { stamp: { date, time, zoneAt }, end } : null;
}

function resolve(
  text: string,
  stamp: Stamp,
  referenceIso: string,
  options: PublicationLineOptions,
): ResolvedDate | null {
  if (!stamp.date) return null;
  const day = resolveDate(stamp.date, referenceIso, options.reference);
  if (stamp.time === null) return day;
  const local = `${day.iso}T${stamp.time}`;
  const zone = readZone(text, stamp.zoneAt, local);
  if (zone) return { ...day, iso: instant(local, zone.minutes) };
  const note = `The printed time, ${stamp.time}, has no zone that is known, so only the day was kept`;
  return { iso: day.iso, note: day.note ? `${day.note}. ${note}` : note };
}

/** Pages copied without their layout run times together ("2022" and "4:15 AM"), and add "2 min read" or "Updated 3 hours ago". */
function unglue(line: string): string {
  if (line.length > longestLine) return line;
  return line
    .replace(/[\u064b-\u0652\u0670]/g, '')
    .replace(/\((\d{4}年\d{1,2}月\d{1,2}日\s?\d{1,2}:\d\d)\s?更新\)/, ' 更新 $1')
    .replace(/\s*[[［【](?:会員限定|有料会員限定|有料|無料)(?:記事)?[\]］】]$/, '')
    .replace(/(?<=\d)\.(\p{L}{3})\.(?=\d{4})/u, ' $1 ')
    .replace(
      /[\s·|•,–—-]{0,3}(?:\d{1,2} min(?:ute)?s? (?:read|de lectura)|(?:last )?updated(?: (?:an?|\d{1,3}) [a-z]{3,8})? ago)$/i,
      '',
    )
    .replace(/((?:19|20)\d\d)(\d{1,2}:\d\d)/g, '$1 $2')
    .replace(/(\d|[AP]M|GMT|UTC)(Updated|Actualizado|Published)/, '$1 $2')
    .replace(/^((?:19|20)\d\d)\s{1,2}(\d{1,2})\s?\/\s?(\d{1,2})(?=\s)/, '$1/$2/$3');
}

/**
 * Reads a visible line of times: "Published 13 January 2022 09:30 GMT", "Jan. 13, 2022, 9:30 a.m. ET",
 * "13 ene 2022 09:30 CET", "Updated: …", or both kinds in one line. The whole line must be times and their labels,
 * so that a sentence that mentions a date is not taken for one. A time whose zone is not known gives the day only.
 *
 * @param referenceIso from where a missing year is taken
 * @returns null where the line is something else
 */
export function readPublicationLine(
  line: string,
  referenceIso: string,
  options: PublicationLineOptions = {},
): PublicationTimes | null {
  const text = plainFigures(unglue(line.trim().replace(/(?<=\d)\.$/, '')));
  if (text.length > longestLine || !/\d/.test(text)) return null;
  const simple = plainSameLength(text);
  const isGuess = !options.order && inDoubt.test(text) && to24.test(text) && !american.test(text);
  const order = options.order ?? (isGuess ? 'day-first' : null);
  let published: ResolvedDate | null = null;
  let modified: ResolvedDate | null = null;
  let at = 0;
  while (at < text.length) {
    at = skip(text, at);
    label.lastIndex = at;
    const name = label.exec(simple);
    const stamp = readStamp(text, at + (name?.[0].length ?? 0), order);
    if (!stamp) break;
    const time = noted(resolve(text, stamp.stamp, referenceIso, options), isGuess);
    if (name?.[1]) modified ??= time;
    else published ??= time;
    at = skip(text, stamp.end);
  }
  if (at < text.length || !(published || modified)) return null;
  return { published, modified };
}

/** Whether a line is a label and a time of day, which say nothing where no day stands beside them: "Updated at: 15:05", "Publicerad 09.12". */
export function isLabelledClock(line: string): boolean {
  const text = plainFigures(line.trim());
  if (text.length > 40 || !/\d/.test(text)) return false;
  label.lastIndex = skip(text, 0);
  const name = label.exec(plainSameLength(text));
  if (!name) return false;
  const found = readStamp(text, name.index + name[0].length, null);
  return found !== null && found.stamp.date === null && skip(text, found.end) >= text.length;
}

/** Whether a line of times names what they are times of: "Published", "Mis à jour". */
export function hasTimeLabel(line: string): boolean {
  label.lastIndex = skip(line, 0);
  return label.test(plainSameLength(line));
}

/**
 * A line of times whose day and month could be either way round ("03/05/2024 09:31 AM"), both ways.
 *
 * @returns null where the line is something else, or leaves no doubt
 */
export function readDoubtfulLine(line: string, referenceIso: string): DoubtfulTimes | null {
  if (!inDoubt.test(line) || readPublicationLine(line, referenceIso)) return null;
  const dayFirst = readPublicationLine(line, referenceIso, { order: 'day-first' });
  const monthFirst = readPublicationLine(line, referenceIso, { order: 'month-first' });
  return dayFirst && monthFirst && { dayFirst, monthFirst };
}

/** What a line of times says, read either way. */
export interface DoubtfulTimes {
  readonly dayFirst: PublicationTimes;
  readonly monthFirst: PublicationTimes;
}

/** "05/01/2024": which comes first, the day or the month? */
const inDoubt = /(?<!\d)(?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|1[0-2])[/-]\d{4}(?!\d)/;
const american = /\b[ECMP][SD]?T\b/;
/** Where the month stands first, clocks count to twelve. */
const to24 = /(?<!\d)(?:1[3-9]|2[0-3])[:.h]\d\d(?!\d)/;

function noted(time: ResolvedDate | null, isGuess: boolean): ResolvedDate | null {
  if (!time || !isGuess) return time;
  const note = 'The day is taken to stand before the month, since the clock beside it counts to 24';
  return { ...time, note: time.note ? `${time.note}. ${note}` : note };
}

/** Lower case without accents, with every character at its place. */
function plainSameLength(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return Array.from(text, (sign) => {
    const bare = plain(sign);
    return bare.length === sign.length ? bare : sign;
  }).join('');
}
