import type { Db } from '../../storage/database.ts';
import { allLeaves, type Leaf, type QueryNode } from '../query/tree.ts';
import type { Quality } from './conditions.ts';
import { type Fragment, fragment, join, negation } from './fragment.ts';
import { isMarked } from './match.ts';

/** How a query is carried out: `from` and `where` are SQL; `key` is what a row is known and ordered by. */
export interface Plan {
  /** `article`: the archive's own rows, without the index; `document`: the index's documents. */
  readonly over: 'article' | 'document';
  readonly from: string;
  /** Where they are counted from, in any order; null for `from`. */
  readonly countedFrom: string | null;
  readonly where: Fragment;
  /** Conditions that cost a look into the archive for each document; `where` has them too. */
  readonly costly: Fragment | null;
  /** Whether the real text of each candidate is asked, of which `costly` has the conditions: a plan to be bounded. */
  readonly verified: boolean;
  /** Whether a part of the query leaves no more than some thousands. */
  readonly few: boolean;
  /** `where` without the costly. */
  readonly cheap: Fragment;
  /** The query's words, those of its hits that have them in the headline, and whether all of them must be there; null where none is asked. */
  readonly words: { readonly match: string; readonly headline: string | null; readonly all: boolean } | null;
  /** Columns to order by, ascending; `desc` is put after each for newest first. */
  readonly order: readonly string[];
  /** How many there are, where the archive keeps count. */
  readonly total: number | null;
  /** Whether `bm25(fts)` says something of each row. */
  readonly ranked: boolean;
}

/** Whether a query must ask the index; views by tag, date and state need not. */
export function needsIndex(tree: QueryNode): boolean {
  return allLeaves(tree).some((leaf) => leaf.kind === 'text' || isMarked(leaf) || isOfTwins(leaf));
}

const isOfTwins = (leaf: Leaf): boolean => leaf.kind === 'state' && leaf.state === 'duplicate';

/** What must all hold. */
export const topParts = (tree: QueryNode): readonly QueryNode[] =>
  tree.kind === 'and' ? tree.nodes : [tree];

/** Whether articles in the trash are meant too. */
export function asksForTrash(tree: QueryNode): boolean {
  return allLeaves(tree).some((leaf) => leaf.kind === 'state' && leaf.state === 'trashed');
}

export const hasAny = (db: Db, { set }: Quality): boolean =>
  db.get(`${set.sql} LIMIT 1`, ...set.values) !== undefined;

/** A node made of others, each as a condition. */
export function composed(node: QueryNode, inner: (node: QueryNode) => Fragment): Fragment {
  switch (node.kind) {
    case 'and':
      return join('AND', node.nodes.map(inner));
    case 'or':
      return join('OR', node.nodes.map(inner));
    case 'not':
      return negation(inner(node.node));
    default:
      return fragment('1');
  }
}
