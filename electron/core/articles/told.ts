import type { Db } from '../storage/database.ts';

/** Whether an article is told something, known by its SHA-256, for the first time; from now on it was. */
export const isFirstTold = (db: Db, row: number, sha256: Uint8Array): boolean =>
  db.run('INSERT OR IGNORE INTO told (sha256, article) VALUES (?, ?)', sha256, row).changes > 0;
