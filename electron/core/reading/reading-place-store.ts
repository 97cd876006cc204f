import type { Begun, ReadingPlace } from '../../contract/reading.ts';
import type { Db } from '../storage/database.ts';

export function placeOf(db: Db, article: number): ReadingPlace | null {
  const row = db.get<{ share: number; words: string }>(
    'SELECT share, words FROM reading_place WHERE article = ?',
    article,
  );
  return row ? { share: row.share, words: row.words } : null;
}

/** @param at when it was read so far, ISO 8601 */
export function keepPlace(db: Db, article: number, { share, words }: ReadingPlace, at: string): void {
  db.run(
    `INSERT INTO reading_place (article, share, words, at) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET share = excluded.share, words = excluded.words, at = excluded.at`,
    article,
    share,
    words,
    at,
  );
}

export function forgetPlace(db: Db, article: number): void {
  db.run('DELETE FROM reading_place WHERE article = ?', article);
}

/** The articles last read in, out of the trash. */
export function begunArticles(db: Db, limit: number): readonly Begun[] {
  return db.all<Begun>(
    `SELECT uid AS id, headline, publisher, language, share, at FROM reading_place
     JOIN article ON article.id = reading_place.article
     WHERE trashed_at IS NULL ORDER BY at DESC, article.id DESC LIMIT ?`,
    limit,
  );
}
