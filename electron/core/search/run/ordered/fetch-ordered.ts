import type { Db } from '../../../storage/database.ts';
import { smallSet } from '../../compile/conditions.ts';
import type { DocumentSets } from '../../compile/document-sets.ts';
import { after, type Fragment, fragment } from '../../compile/fragment.ts';
import type { Plan } from '../../compile/plan.ts';
import { countHits, cutoffOf, type Fetched, fetchByTime, mostLookedUp, type Page, walk } from '../fetch.ts';
import { boundVerified, mostVerified } from '../fetch-verified.ts';
import { putInOrder } from './in-memory.ts';
import { type Key, keys, type Order } from './orders.ts';
import { throughIndex } from './through-index.ts';

export interface FetchedInOrder extends Fetched {
  /** How many of the first are in the order asked for, where not all are: the newest, which the others follow by date. */
  readonly inOrder: number | null;
}

interface Limits {
  /** So many hits of words are held in memory while an index is walked. */
  readonly held: number;
  /** Whether of more each article on the way is asked for the words. */
  readonly asking: boolean;
}
const usualLimits: Limits = { held: 100_000, asking: true };

/**
 * A page by names, length or time of addition. Each hit's is a look into the archive, so some thousands are looked up and sorted, and of
 * more the archive's own index is walked in its order. Only where each hit must be looked up to be one, the newest candidates are put in
 * order and the others follow by date.
 */
export function fetchOrdered(
  db: Db,
  plan: Plan,
  order: Order,
  page: Page,
  sets: DocumentSets,
  limits: Limits = usualLimits,
): FetchedInOrder {
  const key = keys[order];
  if (plan.verified) return ofVerified(db, plan, key, page);
  if (plan.few) return ofNewest(db, plan, key, page, smallSet);
  const count = countHits(db, plan);
  if (count.exact && count.total <= mostLookedUp) return ofNewest(db, plan, key, page, mostLookedUp);
  if (plan.over === 'article') {
    return { ...count, found: throughIndex(db, plan, key, page), inOrder: null };
  }
  const asked = plan.costly ? null : membersOf(db, plan, sets, limits);
  if (!asked) return ofNewest(db, plan, key, page, mostLookedUp);
  const found = throughIndex(db, { over: 'document', where: asked.where }, key, page);
  return asked.total === null
    ? { ...count, total: Math.max(count.total, page.offset + found.length), found, inOrder: null }
    : { total: asked.total, exact: true, found, inOrder: null };
}

/** A condition on `f`, a document, that it is a hit; null where it would take too long to ask. */
function membersOf(
  db: Db,
  { from, where, words }: Plan,
  sets: DocumentSets,
  { held, asking }: Limits,
): { readonly where: Fragment; readonly total: number | null } | null {
  const hits = fragment(
    `SELECT f.rowid AS n FROM ${from} WHERE ${where.sql} LIMIT ${held + 1}`,
    ...where.values,
  );
  const isMany = db.get(`SELECT 1 FROM (${hits.sql}) LIMIT 1 OFFSET ${held}`, ...hits.values) !== undefined;
  if (!isMany) {
    const { condition, count } = sets.among(hits);
    return { where: condition, total: count };
  }
  // With alternatives, finding out about one article takes a millisecond.
  if (!asking || words === null || words.match.includes(' OR ')) return null;
  return {
    where: fragment(
      `EXISTS (SELECT 1 FROM (SELECT docid AS one) m CROSS JOIN ${from} WHERE f.rowid = m.one AND (${where.sql}))`,
      ...where.values,
    ),
    total: null,
  };
}

/** The newest in order, and the others behind them by date. */
function ofNewest(db: Db, plan: Plan, key: Key, page: Page, most: number): FetchedInOrder {
  const cutoff = plan.costly ? cutoffOf(db, plan, most) : 0;
  const bounded = cutoff > 0 ? { ...plan, where: after(plan.where, cutoff) } : plan;
  const candidates = walk(db, bounded, true, { limit: most + 1, offset: 0 });
  const newest = candidates.slice(0, most);
  const ordered = putInOrder(db, plan, newest, key).slice(page.offset, page.offset + page.limit);
  if (cutoff === 0 && candidates.length <= most)
    return { total: newest.length, exact: true, found: ordered, inOrder: null };
  const offset = Math.max(page.offset, newest.length);
  const rest = fetchByTime(db, plan, true, { offset, limit: page.limit - ordered.length });
  return { ...rest, found: [...ordered, ...rest.found], inOrder: newest.length };
}

function ofVerified(db: Db, plan: Plan, key: Key, page: Page): FetchedInOrder {
  const { plan: bounded, whole } = boundVerified(db, plan, true);
  const passed = walk(db, bounded, true, { limit: mostVerified, offset: 0 });
  const found = putInOrder(db, plan, passed, key).slice(page.offset, page.offset + page.limit);
  return { total: passed.length, exact: whole, found, inOrder: null };
}
