import type { Sort } from '../../../contract/search.ts';
import type { Db } from '../../storage/database.ts';
import { after, before } from '../compile/fragment.ts';
import type { Plan } from '../compile/plan.ts';
import { type Fetched, type Page, walk } from './fetch.ts';
import { rank } from './rank.ts';
import type { Found } from './reread.ts';

/** The texts of so many candidates are read in a search. */
export const mostVerified = 400;
/** And so many words of them together: some 60 ms. */
const mostOfSearch = { texts: mostVerified, words: 100_000 } as const;

interface MostRead {
  readonly texts: number;
  readonly words: number;
}

/**
 * A plan that asks the text of each candidate, bounded to the newest (or oldest) of those that the index offers; any other as
 * it is. `whole` is whether that left out none.
 */
export function boundVerified(
  db: Db,
  plan: Plan,
  newest: boolean,
  most: MostRead = mostOfSearch,
): { readonly plan: Plan; readonly whole: boolean } {
  if (!plan.verified) return { plan, whole: true };
  const candidates = { ...plan, where: plan.cheap };
  const edge = edgeOf(db, walk(db, candidates, newest, { limit: most.texts + 1, offset: 0 }), most);
  if (edge === null) return { plan, whole: true };
  const bound = (where: Plan['where']): Plan['where'] => (newest ? after(where, edge) : before(where, edge));
  return { plan: { ...plan, where: bound(plan.where), cheap: bound(plan.cheap) }, whole: false };
}

/** The first candidate whose text is not read any more; null where all are. One is read however long it is. */
function edgeOf(db: Db, candidates: readonly Found[], most: MostRead): number | null {
  let words = 0;
  for (const [n, { key }] of candidates.entries()) {
    if (n >= most.texts || words > most.words) return key;
    words += db.get<{ words: number }>(wordsOf, key)?.words ?? 0;
  }
  return null;
}

const wordsOf = 'SELECT words FROM main.article WHERE id = (SELECT article FROM idx.doc WHERE docid = ?)';

/** A page of such a plan: all that pass are found at once, which counts them too. */
export function fetchVerified(db: Db, plan: Plan, sort: Sort, page: Page): Fetched {
  const newest = sort !== 'oldest';
  const bounded = boundVerified(db, plan, newest);
  const all = { limit: mostVerified, offset: 0 };
  const passed =
    plan.ranked && sort === 'relevance'
      ? rank(db, bounded.plan.where, all)
      : walk(db, bounded.plan, newest, all);
  return {
    total: passed.length,
    exact: bounded.whole,
    found: passed.slice(page.offset, page.offset + page.limit),
  };
}
