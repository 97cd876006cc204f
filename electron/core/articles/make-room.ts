import type { Db } from '../storage/database.ts';

/**
 * Puts an edition between those that are there: the later ones, and what is marked on them, move up by one.
 *
 * @param insert puts the edition in under a number that no other has, and gives its row
 * @returns the edition's row
 */
export function makeRoom(db: Db, article: number, number: number, insert: () => number): number {
  // An annotation refers to article and number, and both move.
  db.exec('PRAGMA defer_foreign_keys = ON');
  db.run('UPDATE edition SET number = -number - 1 WHERE article = ? AND number >= ?', article, number);
  db.run('UPDATE edition SET number = -number WHERE article = ? AND number < 0', article);
  db.run('UPDATE annotation SET edition = edition + 1 WHERE article = ? AND edition >= ?', article, number);
  const edition = insert();
  // Suggestions count authors of the newest edition; a trigger took this one for it.
  db.run(
    `UPDATE article_value SET articles = max(0, articles - 1) WHERE field = 'author' AND value IN
     (SELECT j.value FROM edition, json_each(edition.fields, '$.fields.authors') j WHERE edition.id = ?)`,
    edition,
  );
  db.run('UPDATE edition SET number = ? WHERE id = ?', number, edition);
  db.run('UPDATE article SET edition = edition + 1 WHERE id = ?', article);
  return edition;
}
