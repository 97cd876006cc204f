import type { Db } from '../../storage/database.ts';

/**
 * Documents are numbered by time of publication: 4,096 slots a day, the next free one upward where one is taken.
 * More would leave gaps between numbers that cost a tenth of the index; fewer would be too few for a wire's day.
 * So newest first is `ORDER BY rowid DESC`, which FTS5 gives without sorting, and days are ranges of rowids.
 */
const slotsPerDay = 4096;
const secondsPerDay = 86_400;
/** Makes every year from 1 on positive. */
const offset = 2 ** 34;

/** The slot that a second since 1970 lies in: its first document number. Days begin on a slot exactly. */
export function slotOf(time: number): number {
  return Math.max(1, offset + Math.floor((time * slotsPerDay) / secondsPerDay));
}

/** The first slot that begins at a second since 1970 or after it. */
export function slotFrom(time: number): number {
  return Math.max(1, offset + Math.ceil((time * slotsPerDay) / secondsPerDay));
}

/** The day, counted from 1970, that a document's number lies in, and how many slots after its beginning. */
export function dayOfSlot(docid: number): { readonly day: number; readonly after: number } {
  const slots = docid - offset;
  const day = Math.floor(slots / slotsPerDay);
  return { day, after: slots - day * slotsPerDay };
}

/** How many slots make a year of 365 days. */
export const slotsPerYear = slotsPerDay * 365;

/** Finds free document numbers, and remembers where a crowded slot (thousands of undated articles of one import) went on. */
export function createSlotFinder(db: Db): (time: number) => number {
  const nextOf = new Map<number, number>();
  return (time) => {
    const slot = slotOf(time);
    const free = firstFree(db, nextOf.get(slot) ?? slot);
    if (nextOf.size > 10_000) nextOf.clear();
    nextOf.set(slot, free + 1);
    return free;
  };
}

function firstFree(db: Db, from: number): number {
  let expected = from;
  for (const { docid } of db.iterate<{ docid: number }>(
    'SELECT docid FROM idx.doc WHERE docid >= ? ORDER BY docid',
    from,
  )) {
    if (docid !== expected) break;
    expected++;
  }
  return expected;
}
