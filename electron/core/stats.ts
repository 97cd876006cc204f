import { statSync } from 'node:fs';
import type { Stats } from '../contract/archive.ts';
import type { IndexState } from './search/index.ts';
import type { Db } from './storage/database.ts';
import type { Storage } from './storage/open.ts';
import { programVersion } from './version.ts';

interface Totals {
  readonly articles: number;
  readonly unread: number;
  readonly starred: number;
  readonly trashed: number;
  readonly words: number;
}

const totals = `
  SELECT count(*) AS articles, coalesce(sum(read = 0 AND trashed_at IS NULL), 0) AS unread,
    coalesce(sum(starred), 0) AS starred, count(trashed_at) AS trashed, coalesce(sum(words), 0) AS words
  FROM article`;

/** Counts and sizes of an archive; articles in the trash count as articles, not as unread. */
export function statsOf({ db, dir, files }: Storage, index: IndexState): Stats {
  const sums = db.get<Totals>(totals) ?? { articles: 0, unread: 0, starred: 0, trashed: 0, words: 0 };
  const number = (sql: string): number => db.get<{ n: number | null }>(sql)?.n ?? 0;
  return {
    dir,
    version: programVersion,
    schema: db.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0,
    ...sums,
    editions: number('SELECT count(*) AS n FROM edition'),
    captures: number('SELECT count(*) AS n FROM capture'),
    tags: number('SELECT count(*) AS n FROM tag'),
    oldest: publishedAt(db, 'ASC'),
    newest: publishedAt(db, 'DESC'),
    languages: db.all<{ language: string; articles: number }>(
      'SELECT language, count(*) AS articles FROM article WHERE language IS NOT NULL GROUP BY language ORDER BY 2 DESC, 1',
    ),
    bytes: {
      archive: sizeOf(files.archive) + sizeOf(`${files.archive}-wal`),
      index: sizeOf(files.index) + sizeOf(`${files.index}-wal`),
      blobs: number('SELECT sum(stored) AS n FROM blob WHERE bytes IS NULL'),
    },
    index: { state: index.indexed === index.articles ? 'whole' : 'building', ...index },
  };
}

const publishedAt = (db: Db, order: 'ASC' | 'DESC'): string | null =>
  db.get<{ published_at: string }>(
    `SELECT published_at FROM article WHERE published_at IS NOT NULL ORDER BY time ${order} LIMIT 1`,
  )?.published_at ?? null;

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
