import type { Db } from '../storage/database.ts';
import { counted } from './tag-counts.ts';
import { tagKey } from './tag-key.ts';

/** A tag as it is stored: `path` as a person wrote it first, `key` the same without regard to case. */
export interface StoredTag {
  readonly id: number;
  readonly path: string;
  readonly key: string;
}

/** The tags of an article, in the order of their names. */
export const tagsOf = (db: Db, article: number): readonly string[] =>
  db
    .all<{ path: string }>(
      'SELECT path FROM article_tag JOIN tag ON tag.id = article_tag.tag WHERE article = ? ORDER BY key',
      article,
    )
    .map((row) => row.path);

export const findTag = (db: Db, path: string): StoredTag | undefined =>
  db.get<StoredTag>('SELECT id, path, key FROM tag WHERE key = ?', tagKey(path));

/** A tag and every tag below it, in the order of their names. */
export function subtree(db: Db, path: string): readonly StoredTag[] {
  const key = tagKey(path);
  // '0' is the character after '/': the range is what begins with the key and a slash.
  return db.all<StoredTag>(
    "SELECT id, path, key FROM tag WHERE key = ?1 OR (key > ?1 || '/' AND key < ?1 || '0') ORDER BY key",
    key,
  );
}

function tagId(db: Db, path: string): number {
  return (
    findTag(db, path)?.id ?? db.run('INSERT INTO tag (path, key) VALUES (?, ?)', path, tagKey(path)).lastId
  );
}

/** Tags an article. @returns the tags it did not have before */
export const addTags = (db: Db, article: number, paths: readonly string[]): readonly string[] =>
  paths.length === 0 ? [] : counted(db, article, () => attach(db, article, paths));

/** Changes an article's tags at once; a tag in both lists is had in the end. A tag that no article carries any more is gone. */
export function changeTags(
  db: Db,
  article: number,
  change: { readonly add: readonly string[]; readonly remove: readonly string[] },
): void {
  counted(db, article, () => {
    detach(db, article, change.remove);
    attach(db, article, change.add);
  });
}

function attach(db: Db, article: number, paths: readonly string[]): readonly string[] {
  return paths.filter((path) => {
    const sql = 'INSERT OR IGNORE INTO article_tag (article, tag) VALUES (?, ?)';
    return db.run(sql, article, tagId(db, path)).changes > 0;
  });
}

function detach(db: Db, article: number, paths: readonly string[]): void {
  for (const path of paths) {
    const tag = findTag(db, path);
    if (!tag) continue;
    db.run('DELETE FROM article_tag WHERE article = ? AND tag = ?', article, tag.id);
    dropUnused(db, tag.id);
  }
}

function dropUnused(db: Db, tag: number): void {
  db.run('DELETE FROM tag WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM article_tag WHERE tag = ?1)', tag);
}
