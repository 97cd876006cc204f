import type { Db } from '../storage/database.ts';

/** The row of the article that a maker's own name for a story stands for, or null. */
export const articleOfGuid = (db: Db, guid: string): number | null =>
  db.get<{ article: number }>('SELECT article FROM guid WHERE guid = ?', guid)?.article ?? null;

/** Gives an article such a name; one that stands for an article already stays with it. */
export function nameArticle(db: Db, row: number, guid: string): void {
  db.run('INSERT OR IGNORE INTO guid (guid, article) VALUES (?, ?)', guid, row);
}

/** Whether an article has a name of its maker's; one that another archive knew it by is none. */
export const hasGuid = (db: Db, row: number): boolean =>
  db.get("SELECT 1 FROM guid WHERE article = ? AND guid NOT LIKE 'pressmark-archive:%' LIMIT 1", row) !==
  undefined;
