import type { Db } from '../storage/database.ts';
import { withParents } from './tag-key.ts';

/** How many articles out of the trash carry a tag or one below it. */
export interface TagCount {
  readonly count: number;
  readonly unread: number;
}

/** What one article counts for: under each of these keys, once. */
interface Share extends TagCount {
  readonly keys: ReadonlySet<string>;
}

/** Does something to one article, its tags or its state, and keeps the counts right. */
export function counted<T>(db: Db, article: number, work: () => T): T {
  const before = shareOf(db, article);
  const value = work();
  const after = shareOf(db, article);
  for (const key of new Set([...before.keys, ...after.keys])) {
    const part = (of: 'count' | 'unread') =>
      (after.keys.has(key) ? after[of] : 0) - (before.keys.has(key) ? before[of] : 0);
    add(db, key, { count: part('count'), unread: part('unread') });
  }
  return value;
}

function shareOf(db: Db, article: number): Share {
  const rows = db.all<{ key: string; live: number; unread: number }>(
    `SELECT key, trashed_at IS NULL AS live, trashed_at IS NULL AND read = 0 AS unread
     FROM article_tag JOIN tag ON tag.id = article_tag.tag JOIN article ON article.id = article_tag.article
     WHERE article_tag.article = ?`,
    article,
  );
  const [first] = rows;
  const keys = new Set(rows.flatMap((row) => withParents(row.key)));
  return { keys, count: first?.live ?? 0, unread: first?.unread ?? 0 };
}

function add(db: Db, key: string, { count, unread }: TagCount): void {
  if (count === 0 && unread === 0) return;
  db.run(
    `INSERT INTO tag_count VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET count = count + excluded.count, unread = unread + excluded.unread`,
    key,
    count,
    unread,
  );
}

/** Every count that is kept, by key. */
export function allCounts(db: Db): ReadonlyMap<string, TagCount> {
  const rows = db.all<TagCount & { key: string }>('SELECT key, count, unread FROM tag_count');
  return new Map(rows.map(({ key, count, unread }) => [key, { count, unread }]));
}

/** Counts anew what articles carry a key or one below it. */
export function countAnew(db: Db, key: string): TagCount {
  const found = db.get<TagCount>(
    `SELECT count(*) AS count, coalesce(sum(read = 0), 0) AS unread FROM article
     WHERE trashed_at IS NULL AND id IN (
       SELECT article FROM article_tag WHERE tag IN (
         SELECT id FROM tag WHERE key = ?1 OR (key > ?1 || '/' AND key < ?1 || '0')))`,
    key,
  );
  return found ?? { count: 0, unread: 0 };
}

/** Gives the counts at and below a key to another, where nothing else is counted, and counts the parents of both anew. */
export function moveCounts(db: Db, from: string, to: string): void {
  const below = [...allCounts(db)].filter(([key]) => key === from || key.startsWith(`${from}/`));
  for (const [key] of below) db.run('DELETE FROM tag_count WHERE key = ?', key);
  for (const [key, counts] of below) set(db, to + key.slice(from.length), counts);
  for (const key of new Set([...withParents(from).slice(0, -1), ...withParents(to).slice(0, -1)])) {
    set(db, key, countAnew(db, key));
  }
}

function set(db: Db, key: string, { count, unread }: TagCount): void {
  db.run('INSERT OR REPLACE INTO tag_count VALUES (?, ?, ?)', key, count, unread);
}
