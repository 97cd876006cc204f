import type { Db } from '../../storage/database.ts';
import { type Fragment, join } from '../compile/fragment.ts';
import { type Plan, planDocuments } from '../compile/plan.ts';
import type { IndexMeta } from '../indexing/index-meta.ts';
import { readQuery, savedQueriesOf } from '../query/read-query.ts';
import { termContext } from '../search.ts';
import type { SearchIndex } from '../search-index.ts';

/** A query ready to be counted over the index's documents, which are in order of publication. */
export interface Counted {
  readonly plan: Plan;
  readonly meta: IndexMeta;
  /** All articles out of the trash are asked for. */
  readonly isEverything: boolean;
}

/** Null while there is no index. */
export function countable(db: Db, index: SearchIndex, query: string): Counted | null {
  const meta = index.meta();
  if (!meta) return null;
  const { tree } = readQuery(query, savedQueriesOf(db), index.now());
  return {
    meta,
    isEverything: tree.kind === 'everything',
    plan: planDocuments(db, tree, meta, termContext(db, index, meta)),
  };
}

/** How many documents fit, at most `most`. `and` narrows further. */
export function countUpTo(db: Db, plan: Plan, most: number | null, and?: Fragment): number {
  const { sql, values } = and ? join('AND', [plan.where, and]) : plan.where;
  const rows = `SELECT 1 FROM ${plan.from} WHERE ${sql}${most === null ? '' : ` LIMIT ${most}`}`;
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM (${rows})`, ...values)?.n ?? 0;
}
