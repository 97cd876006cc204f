import type { Db } from '../../storage/database.ts';
import { smallSet } from '../compile/conditions.ts';
import type { Fragment } from '../compile/fragment.ts';
import type { Plan } from '../compile/plan.ts';
import { slotsPerYear } from '../indexing/slots.ts';
import { type Found, type Reread, recency } from './reread.ts';

/** How many hits there are; where not `exact`, at least so many. */
interface Count {
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

/** Only the newest so many hits of a query are ranked; older ones follow by date. At a million hits this is 20 ms, not 1,300. */
const mostRanked = 10_000;
/** Where each must be looked up in the archive, so many of the newest are. */
export const mostLookedUp = 5_000;
/** Hits beyond are not counted one by one. Rows of the archive are in an index of their own and count faster. */
const mostCounted = { document: 20_000, article: 2_000_000 } as const;

/** Weights of headline, body, byline, place, agency, section, source, notes, quotes, marks. */
const weights = '8.0, 1.0, 2.0, 2.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0';
/** So many of the best by FTS5's bm25 are read and put into order anew. */
const mostReread = 100;

/** How many there are at least: counted up to a bound, of which `exact` says whether it was not reached. */
export function countHits(db: Db, plan: Plan): Count {
  if (plan.total !== null) return { total: plan.total, exact: true };
  const cutoff = plan.costly ? cutoffOf(db, plan, mostLookedUp) : 0;
  if (cutoff > 0)
    return { total: countUpTo(db, plan, after(plan.where, cutoff), mostLookedUp), exact: false };
  if (plan.where.sql === '1') return { total: countUpTo(db, plan, plan.where, null), exact: true };
  const most = mostCounted[plan.over];
  const total = countUpTo(db, plan, plan.where, most + 1);
  return { total: Math.min(total, most), exact: total <= most };
}

function countUpTo(db: Db, plan: Plan, { sql, values }: Fragment, most: number | null): number {
  const bounded = `SELECT count(*) AS n FROM (SELECT 1 FROM ${plan.from} WHERE ${sql} LIMIT ${most})`;
  const counted = most === null ? `SELECT count(*) AS n FROM ${plan.from}` : bounded;
  return db.get<{ n: number }>(counted, ...values)?.n ?? 0;
}

/** The document that is `place`th from the newest of those that fit without a look into the archive; 0 if there are not so many. */
export function cutoffOf(db: Db, plan: Plan, place: number): number {
  return walk(db, { ...plan, where: plan.cheap }, true, { limit: 1, offset: place })[0]?.key ?? 0;
}

export const after = (where: Fragment, docid: number): Fragment => ({
  sql: `${where.sql} AND f.rowid > ?`,
  values: [...where.values, docid],
});

/** A page by date. Where the number of all hits is known, a page nearer to the far end is reached from there. */
export function fetchByTime(db: Db, plan: Plan, newest: boolean, page: Page): Fetched {
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

/**
 * A page by relevance: the newest hits by score, then the others by date, so that a list can be gone through to its end.
 *
 * @param reread puts the best into their final order; null where FTS5's is good enough
 */
export function fetchByRelevance(db: Db, plan: Plan, page: Page, reread: Reread | null = null): Fetched {
  if (plan.few && !plan.costly) return rankAll(db, plan, page, reread);
  if (plan.costly) return rankLookedUp(db, plan, page, reread);
  const count = countHits(db, plan);
  if (!count.exact && plan.words) return headlinesFirst(db, plan, plan.words, page, count);
  const cutoff = count.total > mostRanked ? cutoffOf(db, plan, mostRanked) : 0;
  const ranked =
    page.offset < mostRanked || cutoff === 0 ? rankReading(db, after(plan.where, cutoff), page, reread) : [];
  if (cutoff === 0 || ranked.length === page.limit) return { ...count, found: ranked };
  const rest = { limit: page.limit - ranked.length, offset: Math.max(page.offset, mostRanked) };
  return { ...count, found: [...ranked, ...walk(db, plan, true, rest)] };
}

/**
 * Of words that tens of thousands of articles have, BM25 says little, and FTS5 counts every one of their hits for it, which takes
 * 50 ms a million: those that have the words in the headline come first, then the others, each newest first.
 */
function headlinesFirst(
  db: Db,
  plan: Plan,
  words: NonNullable<Plan['words']>,
  page: Page,
  count: Count,
): Fetched {
  const { match, headline } = words;
  // The match is the first condition of a plan that has words.
  const [, ...values] = plan.where.values;
  const among = (expression: string): Fragment => ({ sql: plan.where.sql, values: [expression, ...values] });
  const stages = headline
    ? [among(`${match} AND ${headline}`), among(`${match} NOT ${headline}`)]
    : [plan.where];
  const found: Found[] = [];
  let { offset } = page;
  for (const [stage, where] of stages.entries()) {
    const limit = page.limit - found.length;
    if (limit === 0) break;
    const rows = walk(db, { ...plan, where }, true, { limit, offset });
    found.push(...(stage === 0 && headline ? rows.map(({ key }) => ({ key, score: 1 })) : rows));
    offset = rows.length > 0 || offset === 0 ? 0 : offset - countUpTo(db, plan, where, offset);
  }
  const seen = found.length === 0 ? 0 : page.offset + found.length;
  return { total: Math.max(count.total, seen), exact: false, found };
}

/** Where few can pass, one walk finds, ranks and counts them. */
function rankAll(db: Db, plan: Plan, page: Page, reread: Reread | null): Fetched {
  const passed = withReread(db, rank(db, plan.where, { limit: smallSet, offset: 0 }), reread);
  return { total: passed.length, exact: true, found: passed.slice(page.offset, page.offset + page.limit) };
}

/** Looking up is what takes time, so each is looked up once: all that pass are ranked, which counts them too. */
function rankLookedUp(db: Db, plan: Plan, page: Page, reread: Reread | null): Fetched {
  const cutoff = cutoffOf(db, plan, mostLookedUp);
  const ranking = rank(db, after(plan.where, cutoff), { limit: mostLookedUp, offset: 0 });
  const passed = withReread(db, ranking, reread);
  const ranked = passed.slice(page.offset, page.offset + page.limit);
  if (cutoff === 0 || ranked.length === page.limit) {
    return { total: passed.length, exact: cutoff === 0, found: ranked };
  }
  const older = { sql: `${plan.where.sql} AND f.rowid <= ?`, values: [...plan.where.values, cutoff] };
  const rest = { limit: page.limit - ranked.length, offset: Math.max(0, page.offset - passed.length) };
  const found = [...ranked, ...walk(db, { ...plan, where: older }, true, rest)];
  const seen = found.length === 0 ? 0 : page.offset + found.length;
  return { total: Math.max(passed.length, seen), exact: false, found };
}

/** IDF in FTS5's bm25 counts every hit of each word anew, so it is asked once a search. */
export function rank(db: Db, { sql, values }: Fragment, { limit, offset }: Page): readonly Found[] {
  return db.all<Found>(
    `SELECT f.rowid AS key, -bm25(fts, ${weights}) * (1.0 + ${recency} / (1.0 + (? - f.rowid) / ${slotsPerYear}.0)) AS score
     FROM idx.fts f WHERE ${sql} ORDER BY score DESC, f.rowid DESC LIMIT ? OFFSET ?`,
    ...[newestOf(db), ...values, limit, offset],
  );
}

/** The number of the newest document. */
export const newestOf = (db: Db): number =>
  db.get<{ docid: number | null }>('SELECT max(docid) AS docid FROM idx.doc')?.docid ?? 0;

/** As `rank`, with the best read. */
function rankReading(db: Db, where: Fragment, page: Page, reread: Reread | null): readonly Found[] {
  if (!reread || page.offset >= mostReread) return rank(db, where, page);
  const end = page.offset + page.limit;
  const ranked = rank(db, where, { limit: Math.max(mostReread, end), offset: 0 });
  return withReread(db, ranked, reread).slice(page.offset, end);
}

const withReread = (db: Db, ranked: readonly Found[], reread: Reread | null): readonly Found[] =>
  reread ? [...reread(ranked.slice(0, mostReread), newestOf(db)), ...ranked.slice(mostReread)] : ranked;

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
