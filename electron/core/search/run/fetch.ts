import type { Db } from '../../storage/database.ts';
import { after, type Fragment, fragment } from '../compile/fragment.ts';
import { numbersOf } from '../compile/numbers.ts';
import type { Plan } from '../compile/plan.ts';
import type { Found } from './reread.ts';
import { isHeavy } from './weighing.ts';

/** How many hits there are; where not `exact`, at least so many. */
export interface Count {
  readonly total: number;
  readonly exact: boolean;
}

export interface Fetched extends Count {
  readonly found: readonly Found[];
}

export interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** Where each must be looked up in the archive, so many of the newest are. */
export const mostLookedUp = 3_000;
/** Hits beyond are not counted one by one. Rows of the archive are in an index of their own and count faster. */
const mostCounted = { document: 10_000, article: 2_000_000 } as const;
/** Of words that very many articles have, the hits of several come slowly, and such a number only says that there is much. */
const mostOfHeavy = 5_000;

/** How many there are at least: counted up to a bound, of which `exact` says whether it was not reached. */
export function countHits(db: Db, plan: Plan): Count {
  if (plan.total !== null) return { total: plan.total, exact: true };
  const cutoff = plan.costly ? cutoffOf(db, plan, mostLookedUp) : 0;
  if (cutoff > 0)
    return { total: countUpTo(db, plan, after(plan.where, cutoff), mostLookedUp), exact: false };
  if (plan.where.sql === '1') return { total: countUpTo(db, plan, plan.where, null), exact: true };
  const most = mostCounted[plan.over];
  const total = countUpTo(db, { ...plan, from: plan.countedFrom ?? plan.from }, plan.where, most + 1);
  return { total: Math.min(total, most), exact: total <= most };
}

export function countUpTo(db: Db, plan: Plan, { sql, values }: Fragment, most: number | null): number {
  const bounded = `SELECT count(*) AS n FROM (SELECT 1 FROM ${plan.from} WHERE ${sql} LIMIT ${most})`;
  const counted = most === null ? `SELECT count(*) AS n FROM ${plan.from}` : bounded;
  return db.get<{ n: number }>(counted, ...values)?.n ?? 0;
}

/** The document that is `place`th from the newest of those that fit without a look into the archive; 0 if there are not so many. */
export function cutoffOf(db: Db, plan: Plan, place: number): number {
  return walk(db, { ...plan, where: plan.cheap }, true, { limit: 1, offset: place })[0]?.key ?? 0;
}

/** A page by date. Where the number of all hits is known, a page nearer to the far end is reached from there. */
export function fetchByTime(db: Db, plan: Plan, newest: boolean, page: Page): Fetched {
  const looked = newest && plan.costly ? fetchLookedUp(db, plan, page) : null;
  if (looked) return looked;
  const { total, exact } = countHits(db, plan);
  const limit = exact ? Math.min(page.limit, total - page.offset) : page.limit;
  if (limit <= 0) return { total, exact, found: [] };
  const near = !exact || page.offset <= total / 2;
  const found = near
    ? walk(db, plan, newest, { limit, offset: page.offset })
    : walk(db, plan, !newest, { limit, offset: total - page.offset - limit }).toReversed();
  const seen = found.length === 0 ? 0 : page.offset + found.length;
  return { total: Math.max(total, seen), exact, found };
}

/**
 * A page of those that must be looked up in the archive, each looked up once: all among the newest candidates, which counts them, and
 * if they fill no page, further back in ever longer spans. Null where all candidates are few.
 */
function fetchLookedUp(db: Db, plan: Plan, { limit, offset }: Page): Fetched | null {
  const end = offset + limit;
  const passed: Found[] = [];
  let upTo: number = Number.MAX_SAFE_INTEGER;
  for (let place = mostLookedUp; ; place *= 4) {
    const cutoff = cutoffOf(db, plan, place);
    const isFirst = place === mostLookedUp;
    if (isFirst && cutoff === 0) return null;
    const { sql, values } = after(plan.where, cutoff);
    const where = { sql: `${sql} AND f.rowid <= ?`, values: [...values, upTo] };
    const most = isFirst ? mostLookedUp : end - passed.length;
    const rows = walk(db, { ...plan, where }, true, { limit: most, offset: 0 });
    passed.push(...rows);
    const isWhole = cutoff === 0 && rows.length < most;
    if (isWhole || passed.length >= end) {
      return { total: passed.length, exact: isWhole, found: passed.slice(offset, end) };
    }
    upTo = cutoff;
  }
}

/** The newest hits of a plan over documents, newest first. */
export interface Newest {
  /** At most as many as are counted, and one more. */
  readonly keys: readonly number[];
  readonly count: Count;
}

/** Asked for once however often they are needed: of rare hits of frequent words each asking takes as long as all. */
export function newestHits(db: Db, plan: Plan, page: Page): () => Newest {
  let newest: Newest | null = null;
  return () => {
    if (newest) return newest;
    const enough = Math.max(mostOfHeavy, page.offset + page.limit);
    const most = isHeavy(db, plan) ? Math.min(enough, mostCounted.document) : mostCounted.document;
    const { from, where } = plan;
    const sql = `SELECT f.rowid AS n FROM ${from} WHERE ${where.sql} ORDER BY f.rowid DESC LIMIT ?`;
    const keys = numbersOf(db, fragment(sql, ...where.values, most + 1));
    newest = { keys, count: { total: Math.min(keys.length, most), exact: keys.length <= most } };
    return newest;
  };
}

export function walk(db: Db, plan: Plan, newest: boolean, { limit, offset }: Page): readonly Found[] {
  const order = plan.order.map((column) => `${column} ${newest ? 'DESC' : 'ASC'}`).join(', ');
  const { sql, values } = plan.where;
  return db.all<Found>(
    `SELECT ${keyOf(plan)} AS key, 0.0 AS score FROM ${plan.from} WHERE ${sql} ORDER BY ${order} LIMIT ? OFFSET ?`,
    ...values,
    limit,
    offset,
  );
}

/** The number of the newest document. */
export const newestOf = (db: Db): number =>
  db.get<{ docid: number | null }>('SELECT max(docid) AS docid FROM idx.doc')?.docid ?? 0;

/** Every hit, oldest first. */
export function* walkAll(db: Db, plan: Plan): IterableIterator<number> {
  const order = plan.order.join(', ');
  const { sql, values } = plan.where;
  for (const row of db.iterate<{ key: number }>(
    `SELECT ${keyOf(plan)} AS key FROM ${plan.from} WHERE ${sql} ORDER BY ${order}`,
    ...values,
  )) {
    yield row.key;
  }
}

const keyOf = (plan: Plan): string => (plan.over === 'article' ? 'a.id' : 'f.rowid');
