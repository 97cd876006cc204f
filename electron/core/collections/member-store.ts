import type { Db } from '../storage/database.ts';

/** Where an article is in a collection; `position` is null where nobody says. */
export interface Membership {
  readonly path: string;
  readonly position: number | null;
}

/** The articles of a collection, in the person's order: their rows and public names. */
export const membersOf = (
  db: Db,
  collection: number,
): readonly { readonly row: number; readonly id: string }[] =>
  db.all(
    `SELECT article AS row, uid AS id FROM collection_article m JOIN article ON article.id = m.article
     WHERE collection = ? ORDER BY m.position, m.article`,
    collection,
  );

/** Writes down which articles a collection has, in this order. */
export function writeMembers(db: Db, collection: number, articles: readonly number[]): void {
  const list = JSON.stringify(articles);
  db.run(
    'DELETE FROM collection_article WHERE collection = ? AND article NOT IN (SELECT value FROM json_each(?))',
    collection,
    list,
  );
  db.run(
    `INSERT INTO collection_article (collection, article, position)
     SELECT ?, value, key + 1 FROM json_each(?) WHERE true
     ON CONFLICT (collection, article) DO UPDATE SET position = excluded.position
     WHERE collection_article.position <> excluded.position`,
    collection,
    list,
  );
}

/** Puts one article at the end of a collection that has it not, or where it stood in another archive's. */
export function addMember(db: Db, collection: number, article: number, position: number | null): void {
  db.run(
    `INSERT OR IGNORE INTO collection_article (collection, article, position)
     VALUES (?1, ?2, coalesce(?3, (SELECT coalesce(max(position), 0) + 1 FROM collection_article WHERE collection = ?1)))`,
    ...[collection, article, position],
  );
}

/** Which collections an article is in, and where it stands in each. */
export const membershipsOf = (db: Db, article: number): readonly Membership[] =>
  db.all(
    `WITH RECURSIVE up (parent, path, position) AS (
       SELECT c.parent, c.name, m.position FROM collection_article m JOIN collection c ON c.id = m.collection
       WHERE m.article = ?
       UNION ALL
       SELECT c.parent, c.name || '/' || up.path, up.position FROM up JOIN collection c ON c.id = up.parent
     ) SELECT path, position FROM up WHERE parent IS NULL ORDER BY path`,
    article,
  );
