import type { Sort } from '../../../contract/search.ts';
import type { Db } from '../../storage/database.ts';
import { after } from '../compile/fragment.ts';
import type { Plan } from '../compile/plan.ts';
import { type Fetched, type Page, walk } from './fetch.ts';
import { rank } from './rank.ts';

/** The text of so many candidates is read in a search: some 40 ms of articles of usual length. */
export const mostVerified = 600;

/**
 * A plan that asks the text of each candidate, bounded to the newest (or oldest) of those that the index offers; any other as
 * it is. `whole` is whether that left out none.
 */
export function boundVerified(
  db: Db,
  plan: Plan,
  newest: boolean,
): { readonly plan: Plan; readonly whole: boolean } {
  if (!plan.verified) return { plan, whole: true };
  const candidates = { ...plan, where: plan.cheap };
  const [edge] = walk(db, candidates, newest, { limit: 1, offset: mostVerified });
  if (!edge) return { plan, whole: true };
  const bound = (where: Plan['where']): Plan['where'] =>
    newest
      ? after(where, edge.key)
      : { sql: `${where.sql} AND f.rowid < ?`, values: [...where.values, edge.key] };
  return { plan: { ...plan, where: bound(plan.where), cheap: bound(plan.cheap) }, whole: false };
}

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
