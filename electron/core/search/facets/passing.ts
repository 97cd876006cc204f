import type { Db } from '../../storage/database.ts';
import type { Plan } from '../compile/plan.ts';
import { countUpTo } from '../run/fetch.ts';
import { boundVerified } from '../run/fetch-verified.ts';

/** The texts of so many candidates are read for a histogram or facets, and so many words of them together: some 20 ms. */
export const mostRead = { texts: 200, words: 40_000 } as const;

/**
 * A plan that asks each text, as one that can be counted: bounded where its candidates are few, else without the questions and with
 * the share of the newest candidates that pass them.
 */
export function passing(db: Db, plan: Plan): { readonly plan: Plan; readonly share: number } {
  const bounded = boundVerified(db, plan, true, mostRead);
  if (bounded.whole) return { plan: bounded.plan, share: 1 };
  const hits = countUpTo(db, bounded.plan, bounded.plan.where, mostRead.texts);
  const read = countUpTo(db, bounded.plan, bounded.plan.cheap, mostRead.texts);
  return {
    plan: { ...plan, where: plan.cheap, costly: null, verified: false },
    share: read === 0 ? 0 : hits / read,
  };
}
