import { readClock } from '../../capture/dates/read-clock.ts';
import { readDate } from '../../capture/dates/read-date.ts';
import { resolveDate } from '../../capture/dates/resolve-date.ts';
import { instant, readZone } from '../../capture/dates/zones.ts';

/**
 * A day as databases print it: `12 January 2010`, `January 11, 2010 Monday`, `Lundi 11 Janvier 2010`; with its hour where a zone is told.
 *
 * @returns as the contract has times; null where none with a year begins within the first words
 */
export function printedDay(line: string, clock: string | null = null): string | null {
  const text = line.slice(0, 160);
  for (const at of starts(text)) {
    const found = readDate(text, at, 'day-first');
    if (found?.date.year == null) continue;
    const day = resolveDate(found.date, `${found.date.year}-12-31T00:00:00Z`).iso;
    return withClock(day, clock ?? text.slice(found.end)) ?? day;
  }
  return null;
}

/** Where a word or number begins, for the first few of a line. */
function starts(line: string): readonly number[] {
  const all = [...line.matchAll(/(?<![\p{L}\p{M}\d])[\p{L}\d]/gu)].map(({ index }) => index);
  return all.slice(0, 6);
}

function withClock(day: string, text: string): string | null {
  const at = text.search(/\d/);
  const clock = at < 0 ? null : readClock(text, at);
  if (!clock) return null;
  const local = `${day}T${clock.time}`;
  const zone = readZone(text, clock.end, local);
  return zone ? instant(local, zone.minutes) : null;
}
