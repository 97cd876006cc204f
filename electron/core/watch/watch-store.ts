import type { Watch } from '../../contract/watch.ts';
import type { Db } from '../storage/database.ts';

const mostFailures = 100;

/** The folder that is watched; null where none is. */
export const watchedFolder = (db: Db): string | null =>
  db.get<{ folder: string }>('SELECT folder FROM watch')?.folder ?? null;

export function setWatchedFolder(db: Db, folder: string | null): void {
  db.run('DELETE FROM watch');
  if (folder !== null) db.run('INSERT INTO watch (id, folder) VALUES (1, ?)', folder);
}

/** The account of the watched folder. */
export function watchState(db: Db): Watch {
  const taken = db.get<{ n: number }>('SELECT count(*) AS n FROM watched WHERE reason IS NULL')?.n ?? 0;
  const failed = db.all<{ source: string; reason: string }>(
    'SELECT path AS source, reason FROM watched WHERE reason IS NOT NULL ORDER BY at DESC, path LIMIT ?',
    mostFailures,
  );
  return { folder: watchedFolder(db), taken, failed };
}

/** Whether what lies at this path now was looked at already. */
export const isTaken = (db: Db, path: string, stamp: string): boolean =>
  db.get('SELECT 1 FROM watched WHERE path = ? AND stamp = ?', path, stamp) !== undefined;

export function noteTaken(
  db: Db,
  {
    path,
    stamp,
    reason,
    at,
  }: { readonly path: string; readonly stamp: string; readonly reason: string | null; readonly at: string },
): void {
  db.run(
    'INSERT OR REPLACE INTO watched (path, stamp, reason, at) VALUES (?, ?, ?, ?)',
    path,
    stamp,
    reason,
    at,
  );
}
