import type { Db } from '../storage/database.ts';

/** The article that a clip became, null where it never came or is not taken in yet. */
export const receivedArticle = (db: Db, clipId: string): string | null =>
  db.get<{ article: string }>('SELECT article FROM received WHERE clip = ?', clipId)?.article ?? null;
