import type { Db } from '../../storage/database.ts';
import { fragment, innerSearches } from '../compile/fragment.ts';
import { numbersOf } from '../compile/numbers.ts';
import type { Plan } from '../compile/plan.ts';
import { dayOfSlot } from '../indexing/slots.ts';
import { countUpTo } from '../run/fetch.ts';
import type { Span } from './buckets.ts';
import { isDear } from './query-plan.ts';

/** A day that has hits. */
export interface Day {
  /** Its first second since 1970. */
  readonly time: number;
  readonly hits: number;
}

/** Up to so many hits each is counted, and of so many candidates each is looked up in the archive. */
const mostHits = 10_000;
const mostLookedUp = 2_500;
/** A search within a condition is gathered whole. */
const mostGathered = 20_000;

const day = 86_400;

/** The documents that a query finds, in no order; null where they are too many to be gathered in some milliseconds. */
export function hitsOf(db: Db, plan: Plan, documents: number): readonly number[] | null {
  if (!plan.verified && documents > mostLookedUp && isTooMany(db, plan)) return null;
  const most = isBounded(plan) ? Number.MAX_SAFE_INTEGER : mostHits;
  const { from, where } = plan;
  const hits = fragment(
    `SELECT f.rowid AS n FROM ${from} WHERE ${where.sql} LIMIT ?`,
    ...where.values,
    most + 1,
  );
  const found = numbersOf(db, hits);
  return found.length > most ? null : found;
}

/** Whether what a plan finds is known to be little. */
const isBounded = ({ verified, few }: Plan): boolean => verified || few;

function isTooMany(db: Db, plan: Plan): boolean {
  const { few, where, words, costly } = plan;
  if (innerSearches(where).some((match) => hasMore(db, searchFor(plan, match), mostGathered))) return true;
  if (few || !isDear(plan)) return false;
  const most = costly === null ? mostHits : mostLookedUp;
  return words === null || hasMore(db, searchFor(plan, words.match), most);
}

const searchFor = (plan: Plan, match: string): Plan => ({
  ...plan,
  from: 'idx.fts f',
  where: { sql: 'fts MATCH ?', values: [match] },
});

const hasMore = (db: Db, plan: Plan, most: number): boolean =>
  countUpTo(db, plan, plan.where, most + 1) > most;

/**
 * Documents by the day they are of, oldest first.
 *
 * @param spill how far above its own slot a document may lie: one so near to the beginning of a day may be of the day before
 */
export function daysOf(db: Db, docids: readonly number[], spill: number): readonly Day[] {
  const hits = new Map<number, number>();
  const add = (number: number) => hits.set(number, (hits.get(number) ?? 0) + 1);
  const doubtful: number[] = [];
  for (const docid of docids) {
    const { day: number, after } = dayOfSlot(docid);
    if (after < spill) doubtful.push(docid);
    else add(number);
  }
  const looked = db.all<{ time: number }>(
    'SELECT d.time FROM json_each(?) h JOIN idx.doc d ON d.docid = h.value',
    JSON.stringify(doubtful),
  );
  for (const { time } of looked) add(Math.floor(time / day));
  return [...hits]
    .map(([number, n]) => ({ time: number * day, hits: n }))
    .sort((one, other) => one.time - other.time);
}

/** From the first day to the last; null where there is none. */
export function spanOfDays(days: readonly Day[]): Span | null {
  const [first] = days;
  const last = days.at(-1);
  return first && last ? { from: first.time, to: last.time + day } : null;
}

/** The hits of days in spans that follow each other. */
export function daysBySpan(days: readonly Day[], spans: readonly Span[]): readonly number[] {
  const counts = spans.map(() => 0);
  let at = 0;
  for (const { time, hits } of days) {
    while (at < spans.length - 1 && time >= (spans[at]?.to ?? 0)) at++;
    counts[at] = (counts[at] ?? 0) + hits;
  }
  return counts;
}
