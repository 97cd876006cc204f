import type { Db } from '../../storage/database.ts';
import { after, type Fragment } from '../compile/fragment.ts';
import type { Plan } from '../compile/plan.ts';
import { slotsPerYear } from '../indexing/slots.ts';
import { newestOf, type Page, walk } from './fetch.ts';
import { type Found, type Reread, recency } from './reread.ts';
import { isHeavy } from './weighing.ts';

/** Weights of headline, body, byline, place, agency, section, source, notes, quotes, marks. */
const weights = '8.0, 1.0, 2.0, 2.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0';
/** So many of the best are read and put into order anew. */
export const mostReread = 60;

/** IDF in FTS5's bm25 counts every hit of each word anew, so it is asked once a search. */
export function rank(db: Db, { sql, values }: Fragment, { limit, offset }: Page): readonly Found[] {
  return db.all<Found>(
    `SELECT f.rowid AS key, -bm25(fts, ${weights}) * (1.0 + ${recency} / (1.0 + (? - f.rowid) / ${slotsPerYear}.0)) AS score
     FROM idx.fts f WHERE ${sql} ORDER BY score DESC, f.rowid DESC LIMIT ? OFFSET ?`,
    ...[newestOf(db), ...values, limit, offset],
  );
}

/** At most `most` of the newest, the best first; where that takes too long, the newest first, of which the first are read. */
export function best(
  db: Db,
  plan: Plan,
  { newerThan, most }: { readonly newerThan: number; readonly most: number },
  reread: Reread | null,
): readonly Found[] {
  const where = after(plan.where, newerThan);
  const page = { limit: most, offset: 0 };
  if (isHeavy(db, plan)) return withReread(db, walk(db, { ...plan, where }, true, page), reread);
  return withReread(db, rank(db, where, page), reread && reread.words > 1 ? reread : null);
}

export const withReread = (db: Db, found: readonly Found[], reread: Reread | null): readonly Found[] =>
  reread ? [...reread.order(found.slice(0, mostReread), newestOf(db)), ...found.slice(mostReread)] : found;
