import type { Db } from '../storage/database.ts';

/** An article as saved searches are asked of it. */
export interface Article {
  readonly uid: string;
  readonly id: number;
  readonly docid: number;
  readonly change: number;
  readonly time: number;
  readonly language: string | null;
  readonly read: number;
  readonly starred: number;
  readonly trashed: number;
}

/** An article as an edition of it came. */
export interface Arrival extends Article {
  readonly edition: number;
}

/** So many are looked through at once. */
const together = 1000;

/**
 * What arrived after an edition, in that order, as far as the index has taken it in: what comes behind the first that it has not waits
 * for the next look.
 *
 * @param edition a row of `edition`; rows are numbered as they come
 */
export function arrivedAfter(db: Db, edition: number): readonly Arrival[] {
  const arrivals = db.all<Arrival | (Omit<Arrival, 'docid'> & { readonly docid: null })>(
    `SELECT e.id AS edition, a.uid, a.id, d.docid, a.change, a.time, a.language, a.read, a.starred,
       a.trashed_at IS NOT NULL AS trashed
     FROM main.edition e JOIN main.article a ON a.id = e.article
       LEFT JOIN idx.doc d ON d.article = a.id AND d.change = a.change
     WHERE e.id > ? ORDER BY e.id LIMIT ?`,
    edition,
    together,
  );
  const indexed: Arrival[] = [];
  for (const arrival of arrivals) {
    if (arrival.docid === null) break;
    indexed.push(arrival);
  }
  return indexed;
}

/** The row of the edition that came last, 0 where there is none. */
export const lastEdition = (db: Db): number =>
  db.get<{ last: number }>('SELECT coalesce(max(id), 0) AS last FROM main.edition')?.last ?? 0;

/** Up to which edition saved searches have looked; an archive that does not know begins with what comes. */
export function startOf(db: Db): number {
  const last = lastEdition(db);
  const kept = db.get<{ value: number }>("SELECT value FROM main.meta WHERE key = 'percolated'")?.value;
  if (kept !== undefined && kept <= last) return kept;
  keepMark(db, last);
  return last;
}

/** Remembers up to which edition saved searches have looked. */
export const keepMark = (db: Db, edition: number): void => {
  db.run("INSERT OR REPLACE INTO main.meta VALUES ('percolated', ?)", edition);
};
