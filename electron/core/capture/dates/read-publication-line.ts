import { plain } from './calendar-words.ts';
import type { PartialDate, ResolvedDate } from './partial-date.ts';
import { type ClockFound, readClock } from './read-clock.ts';
import { type DateFound, type DigitOrder, readDate } from './read-date.ts';
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

const publishedWords =
  'first published|originally published|published|publication date|date published|posted|issued|created|filed|date|publicado|publicada|fecha de publicacion|fecha|creado|veroffentlicht|publie|pubblicato|pubblicata|publicado em|stand';
const modifiedWords =
  'last updated|last modified|updated|modified|update|ultima actualizacion|actualizado|actualizada|actualizacion|modificado|aktualisiert|mis a jour|modifie|aggiornato|atualizado|atualizada';

const label = new RegExp(`(?:(${modifiedWords})|(${publishedWords}))(?![a-z])\\s{0,2}:?\\s{0,3}`, 'y');
/** What may stand between a date, a time and their labels without meaning anything. */
const filler =
  /[\s,;|·•–—()-]{1,8}|(?:on|at|the|of|el|el dia|a las|a la|las|le|à|il|um|am|alle|as|em|de|uhr|h|hrs|local|and|y)(?![\p{L}])/iuy;
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

/** One date with its time, in either order, from `from` on; `end` is the index after them. */
function readStamp(text: string, from: number, order: DigitOrder): { stamp: Stamp; end: number } | null {
  let at = skip(text, from);
  let end = from;
  let date: PartialDate | null = null;
  let time: string | null = null;
  let zoneAt = 0;
  while (at < text.length && !(date && time)) {
    const day: DateFound | null = date ? null : readDate(text, at, order);
    const clock: ClockFound | null = day || time ? null : readClock(text, at);
    if (day) {
      date = day.date;
      end = day.end;
      if (/^T\d/.test(text.slice(end, end + 2))) end += 1;
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
    .replace(
      /[\s·|•,-]{0,3}(?:\d{1,2} min(?:ute)?s? (?:read|de lectura)|(?:last )?updated(?: (?:an?|\d{1,3}) [a-z]{3,8})? ago)$/i,
      '',
    )
    .replace(/((?:19|20)\d\d)(\d{1,2}:\d\d)/g, '$1 $2')
    .replace(/(\d|[AP]M|GMT|UTC)(Updated|Actualizado|Published)/, '$1 $2');
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
  const text = unglue(line.trim());
  if (text.length > longestLine || !/\d/.test(text)) return null;
  const simple = plainSameLength(text);
  let published: ResolvedDate | null = null;
  let modified: ResolvedDate | null = null;
  let at = 0;
  while (at < text.length) {
    at = skip(text, at);
    label.lastIndex = at;
    const name = label.exec(simple);
    const stamp = readStamp(text, at + (name?.[0].length ?? 0), options.order ?? null);
    if (!stamp) break;
    const time = resolve(text, stamp.stamp, referenceIso, options);
    if (name?.[1]) modified ??= time;
    else published ??= time;
    at = skip(text, stamp.end);
  }
  if (at < text.length || !(published || modified)) return null;
  return { published, modified };
}

/** Lower case without accents, with every character at its place. */
function plainSameLength(text: string): string {
  return Array.from(text, (sign) => {
    const bare = plain(sign);
    return bare.length === sign.length ? bare : sign;
  }).join('');
}
