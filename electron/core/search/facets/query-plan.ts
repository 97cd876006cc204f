import type { Db } from '../../storage/database.ts';
import { innerSearches } from '../compile/fragment.ts';
import type { Plan } from '../compile/plan.ts';
import { planDocuments } from '../compile/plan-documents.ts';
import type { IndexMeta } from '../indexing/index-meta.ts';
import { readQuery, savedQueriesOf } from '../query/read-query.ts';
import type { QueryNode } from '../query/tree.ts';
import { termContext } from '../search.ts';
import type { SearchIndex } from '../search-index.ts';

/** A query ready to be counted over the index's documents, which are in order of publication. */
export interface Counted {
  readonly plan: Plan;
  readonly meta: IndexMeta;
  /** All articles out of the trash are asked for, or all of a span of time; null where anything else is. */
  readonly time: { readonly from: number | null; readonly to: number | null } | null;
}

/** Null while there is no index. */
export function countable(db: Db, index: SearchIndex, query: string): Counted | null {
  const meta = index.meta();
  if (!meta) return null;
  const { tree } = readQuery(query, savedQueriesOf(db), index.now());
  return { meta, time: timeOf(tree), plan: planDocuments(db, tree, meta, termContext(db, index, meta)) };
}

function timeOf(tree: QueryNode): Counted['time'] {
  if (tree.kind === 'everything') return { from: null, to: null };
  return tree.kind === 'time' ? tree : null;
}

/**
 * Whether candidates cost more than to be found: each is looked up in the archive, or asked whether others would find it, or every
 * document is one. Of such a plan no more than is needed is asked for.
 */
export const isDear = ({ few, costly, where, from }: Plan): boolean =>
  innerSearches(where).length > 0 || (!few && (costly !== null || from === 'idx.doc f'));
