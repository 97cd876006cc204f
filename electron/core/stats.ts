import { statSync } from 'node:fs';
import type { Stats } from '../contract/archive.ts';
import type { IndexState } from './search/index.ts';
import type { Db } from './storage/database.ts';
import type { Storage } from './storage/open.ts';
import { programVersion } from './version.ts';

interface OfLanguage {
  readonly language: string | null;
  readonly articles: number;
  readonly words: number;
}

/** Read from an index alone: at a million articles a fifth of the time that their rows take. */
const byLanguage = `
  SELECT language, count(*) AS articles, sum(words) AS words FROM article INDEXED BY article_language
  GROUP BY language ORDER BY articles DESC, language`;

/** What is starred is counted in one index and this taken off: at a million articles the trash is small and the starred may be many. */
const starredInTrash = `
  SELECT count(*) AS n FROM article INDEXED BY article_trashed WHERE trashed_at IS NOT NULL AND starred = 1`;

/** Counts and sizes of an archive; articles in the trash count as articles, not as unread or starred. */
export function statsOf({ db, dir, files }: Storage, index: IndexState): Stats {
  const languages = db.all<OfLanguage>(byLanguage);
  const number = (sql: string): number => db.get<{ n: number | null }>(sql)?.n ?? 0;
  return {
    dir,
    version: programVersion,
    schema: db.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0,
    articles: languages.reduce((sum, { articles }) => sum + articles, 0),
    words: languages.reduce((sum, { words }) => sum + words, 0),
    unread: number('SELECT count(*) AS n FROM article WHERE read = 0 AND trashed_at IS NULL'),
    starred: number('SELECT count(*) AS n FROM article WHERE starred = 1') - number(starredInTrash),
    trashed: number('SELECT count(*) AS n FROM article WHERE trashed_at IS NOT NULL'),
    editions: number('SELECT count(*) AS n FROM edition'),
    captures: number('SELECT count(*) AS n FROM capture'),
    tags: number('SELECT count(*) AS n FROM tag'),
    oldest: publishedAt(db, 'ASC'),
    newest: publishedAt(db, 'DESC'),
    languages: languages.flatMap(({ language, articles }) =>
      language === null ? [] : [{ language, articles }],
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
