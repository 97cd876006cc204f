import type { Db } from '../../storage/database.ts';
import type { Plan } from '../compile/plan.ts';
import { slotsPerYear } from '../indexing/slots.ts';

/** A found article: `key` is its document's number or its id, by the plan's `over`. */
export interface Found {
  readonly key: number;
  readonly score: number;
}

export interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** Only the newest so many hits of a query are ranked; older ones follow by date. At a million hits this is 20 ms, not 1,300. */
const mostRanked = 10_000;
/** Hits beyond are not counted one by one. Rows of the archive are in an index of their own and count faster. */
const mostCounted = { document: 100_000, article: 2_000_000 } as const;

/** Weights of headline, body, byline, place, agency, section, source, marks. */
const weights = '8.0, 1.0, 2.0, 2.0, 1.0, 1.0, 1.0, 0.0';
/** What an article of the newest day gains over an ageless one; after a year it is half of that. */
const recency = 0.25;

/** How many there are, counted up to a bound. */
export function countHits(db: Db, plan: Plan): { total: number; exact: boolean } {
  const most = mostCounted[plan.over];
  const { sql, values } = plan.where;
  const row = db.get<{ n: number }>(
    `SELECT count(*) AS n FROM (SELECT 1 FROM ${plan.from} WHERE ${sql} LIMIT ${most + 1})`,
    ...values,
  );
  const total = row?.n ?? 0;
  return { total: Math.min(total, most), exact: total <= most };
}

/**
 * A page by date. Where the number of all hits is known, a page nearer to the far end is reached from there.
 *
 * @param total how many hits there are, null if not known exactly
 */
export function fetchByTime(
  db: Db,
  plan: Plan,
  newest: boolean,
  page: Page,
  total: number | null,
): readonly Found[] {
  if (total === null || page.offset <= total / 2) return walk(db, plan, newest, page);
  const limit = Math.min(page.limit, total - page.offset);
  if (limit <= 0) return [];
  return walk(db, plan, !newest, { limit, offset: total - page.offset - limit }).toReversed();
}

function walk(db: Db, plan: Plan, newest: boolean, { limit, offset }: Page): readonly Found[] {
  const order = plan.order.map((column) => `${column} ${newest ? 'DESC' : 'ASC'}`).join(', ');
  const { sql, values } = plan.where;
  return db.all<Found>(
    `SELECT ${keyOf(plan)} AS key, 0.0 AS score FROM ${plan.from} WHERE ${sql} ORDER BY ${order} LIMIT ? OFFSET ?`,
    ...values,
    limit,
    offset,
  );
}

/** A page by relevance: the newest hits by score, then the others by date, so that a list can be gone through to its end. */
export function fetchByRelevance(db: Db, plan: Plan, page: Page): readonly Found[] {
  const cutoff = walk(db, plan, true, { limit: 1, offset: mostRanked })[0]?.key ?? 0;
  const ranked = page.offset < mostRanked || cutoff === 0 ? rank(db, plan, page, cutoff) : [];
  if (cutoff === 0 || ranked.length === page.limit) return ranked;
  const offset = Math.max(page.offset, mostRanked);
  return [...ranked, ...walk(db, plan, true, { limit: page.limit - ranked.length, offset })];
}

function rank(db: Db, plan: Plan, { limit, offset }: Page, cutoff: number): readonly Found[] {
  const { sql, values } = plan.where;
  const newest = db.get<{ docid: number | null }>('SELECT max(docid) AS docid FROM idx.doc')?.docid ?? 0;
  return db.all<Found>(
    `SELECT f.rowid AS key, -bm25(fts, ${weights}) * (1.0 + ${recency} / (1.0 + (? - f.rowid) / ${slotsPerYear}.0)) AS score
     FROM ${plan.from} WHERE ${sql} AND f.rowid > ? ORDER BY score DESC, f.rowid DESC LIMIT ? OFFSET ?`,
    ...[newest, ...values, cutoff, limit, offset],
  );
}

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
