import type { Sort } from '../../../contract/search.ts';
import type { Db } from '../../storage/database.ts';
import { after, type Fragment, join } from '../compile/fragment.ts';
import type { Plan } from '../compile/plan.ts';
import { countHits, cutoffOf, type Fetched, fetchByTime, mostLookedUp, type Page, walk } from './fetch.ts';
import { boundVerified, mostVerified } from './fetch-verified.ts';
import type { Found } from './reread.ts';

/** Orders by what stands in the archive alone: newest first among equals. */
export type Order = Extract<Sort, 'source' | 'longest' | 'shortest'>;

export const isOrder = (sort: Sort): sort is Order =>
  sort === 'source' || sort === 'longest' || sort === 'shortest';

/** Without regard to case and accents, by the rules of the person's language. */
const byName = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/**
 * A page by source or length. Each hit's source is a look into the archive, so of many hits the newest five thousand are put in order,
 * and the others follow by date; a view without words is in order to its end.
 */
export function fetchOrdered(db: Db, plan: Plan, order: Order, page: Page): Fetched {
  if (plan.verified) return ofVerified(db, plan, order, page);
  if (plan.over === 'article' && !plan.few) {
    const count = countHits(db, plan);
    if (count.total > mostLookedUp) return { ...count, found: throughIndex(db, plan, order, page) };
  }
  const cutoff = plan.costly ? cutoffOf(db, plan, mostLookedUp) : 0;
  const bounded = cutoff > 0 ? { ...plan, where: after(plan.where, cutoff) } : plan;
  const newest = walk(db, bounded, true, { limit: mostLookedUp, offset: 0 });
  const ordered = inOrder(db, plan, newest, order).slice(page.offset, page.offset + page.limit);
  const offset = Math.max(page.offset, newest.length);
  const rest = fetchByTime(db, plan, true, { offset, limit: page.limit - ordered.length });
  return { ...rest, found: [...ordered, ...rest.found] };
}

function ofVerified(db: Db, plan: Plan, order: Order, page: Page): Fetched {
  const { plan: bounded, whole } = boundVerified(db, plan, true);
  const passed = walk(db, bounded, true, { limit: mostVerified, offset: 0 });
  const found = inOrder(db, plan, passed, order).slice(page.offset, page.offset + page.limit);
  return { total: passed.length, exact: whole, found };
}

interface Row {
  readonly key: number;
  readonly publisher: string | null;
  readonly words: number;
}

/** @param newest what was found, newest first, in which order equals stay */
function inOrder(db: Db, { over }: Plan, newest: readonly Found[], order: Order): readonly Found[] {
  const source = over === 'article' ? 'n.value' : '(SELECT d.article FROM idx.doc d WHERE d.docid = n.value)';
  const column = order === 'source' ? 'a.publisher, 0 AS words' : 'NULL AS publisher, a.words';
  const rows = db.all<Row>(
    `SELECT n.value AS key, ${column} FROM json_each(?) n JOIN main.article a ON a.id = ${source}`,
    JSON.stringify(newest.map(({ key }) => key)),
  );
  return rows.toSorted(comparisons[order]).map(({ key }) => ({ key, score: 0 }));
}

const comparisons: Readonly<Record<Order, (one: Row, other: Row) => number>> = {
  source: (one, other) => bySource(one.publisher, other.publisher),
  longest: (one, other) => other.words - one.words,
  shortest: (one, other) => one.words - other.words,
};

/** Those without a source last. */
function bySource(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return byName.compare(one, other);
}

/** Many articles are not sorted but walked in the order of an index. */
function throughIndex(db: Db, plan: Plan, order: Order, page: Page): readonly Found[] {
  if (order === 'source') return throughSources(db, plan, page);
  const down = order === 'longest' ? 'DESC' : 'ASC';
  return db.all<Found>(
    `SELECT a.id AS key, 0.0 AS score FROM main.article a INDEXED BY article_words WHERE ${plan.where.sql}
     ORDER BY a.words ${down}, a.time DESC LIMIT ? OFFSET ?`,
    ...[...plan.where.values, page.limit, page.offset],
  );
}

/** Source by source, since SQLite does not know in which order names stand. */
function throughSources(db: Db, plan: Plan, { limit, offset }: Page): readonly Found[] {
  const found: Found[] = [];
  for (const names of sourcesInOrder(db)) {
    const isOneOf: Fragment =
      names === null
        ? { sql: 'a.publisher IS NULL', values: [] }
        : { sql: `a.publisher IN (${names.map(() => '?').join(', ')})`, values: names };
    const { sql, values } = join('AND', [isOneOf, plan.where]);
    found.push(
      ...db.all<Found>(
        `SELECT a.id AS key, 0.0 AS score FROM main.article a INDEXED BY article_source WHERE ${sql}
         ORDER BY a.time DESC, a.id DESC LIMIT ?`,
        ...[...values, offset + limit - found.length],
      ),
    );
    if (found.length >= offset + limit) break;
  }
  return found.slice(offset);
}

/** The names of every source, those that differ in case and accents only together; null, for none, is the last. */
function sourcesInOrder(db: Db): readonly (readonly string[] | null)[] {
  const names = db
    .all<{ name: string | null }>(
      `WITH RECURSIVE source (name) AS (
         SELECT min(publisher) FROM main.article INDEXED BY article_source
         UNION ALL
         SELECT (SELECT min(publisher) FROM main.article INDEXED BY article_source WHERE publisher > source.name)
         FROM source WHERE source.name IS NOT NULL
       ) SELECT name FROM source WHERE name IS NOT NULL`,
    )
    .flatMap(({ name }) => (name === null ? [] : [name]))
    .toSorted(byName.compare);
  const groups: string[][] = [];
  for (const name of names) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && byName.compare(group[0], name) === 0) group.push(name);
    else groups.push([name]);
  }
  return [...groups, null];
}
