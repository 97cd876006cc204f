import type { Db } from '../../storage/database.ts';
import { smallSet } from '../compile/conditions.ts';
import { slotOf } from '../indexing/slots.ts';
import type { Span } from './buckets.ts';
import type { DocumentCounts } from './document-counts.ts';

/**
 * All articles out of the trash by spans of time, from remembered counts: at a million, to count them anew takes a quarter of a second.
 * Null where so many are in the trash that they are to be counted with the others.
 *
 * @param spans in order, each beginning where the one before it ends
 * @param spill how far above its own slot a document may lie
 */
export function countEverything(
  db: Db,
  spans: readonly Span[],
  spill: number,
  counts: DocumentCounts,
): { readonly counts: readonly number[]; readonly exact: boolean } | null {
  const trashed = db.all<{ time: number }>(
    'SELECT a.time FROM main.article a INDEXED BY article_trashed WHERE a.trashed_at IS NOT NULL LIMIT ?',
    smallSet + 1,
  );
  if (trashed.length > smallSet) return null;
  let exact = true;
  const found = spans.map(({ from, to }) => {
    const { documents, isNow } = counts.within({ from: slotOf(from), to: slotOf(to) });
    exact &&= isNow;
    const inTrash = trashed.filter(({ time }) => time >= from && time < to).length;
    return Math.max(0, documents - spiltOver(db, from, spill) + spiltOver(db, to, spill) - inTrash);
  });
  return { counts: found, exact };
}

/** How many from before a moment lie in the slots after it, since theirs were taken. */
function spiltOver(db: Db, time: number, spill: number): number {
  if (spill === 0) return 0;
  const slot = slotOf(time);
  const sql = 'SELECT count(*) AS n FROM idx.doc WHERE docid >= ? AND docid < ? AND time < ?';
  return db.get<{ n: number }>(sql, slot, slot + spill, time)?.n ?? 0;
}
