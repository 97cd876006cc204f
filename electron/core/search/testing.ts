import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { ArticleFields } from '../../contract/article.ts';
import { type SearchOutput, type Sort, searchInputSchema } from '../../contract/search.ts';
import { type Db, openDatabase } from '../storage/database.ts';
import { migrations } from '../storage/migrations/index.ts';
import { counted } from '../tags/tag-counts.ts';
import { openIndex, type SearchIndex, search } from './index.ts';

/** What a test says of an article; all else is left out. */
export interface TestArticle extends Partial<ArticleFields> {
  readonly tags?: readonly string[];
  readonly read?: boolean;
  readonly starred?: boolean;
  readonly trashed?: boolean;
  readonly addedAt?: string;
  readonly corrections?: Partial<ArticleFields>;
}

/** An archive for the tests of search: the real schema in real files, its articles put in by plain SQL. */
export interface TestArchive {
  readonly dir: string;
  readonly indexPath: string;
  readonly db: Db;
  readonly index: SearchIndex;
  /** Adds an article whose public name is `id`. */
  add(id: string, article: TestArticle): void;
  /** Gives an article its next number of change, as an edit does. */
  touch(id: string, change: { readonly headline?: string; readonly time?: number }): void;
  purge(id: string): void;
  catchUp(): void;
  find(query: string, options?: Partial<Parameters<typeof search>[2]>): SearchOutput;
  /** The names of what a query finds. */
  ids(query: string, sort?: Sort): string[];
  /** A second connection that only reads. */
  openReader(): { readonly db: Db; readonly index: SearchIndex };
  close(): void;
}

export function openTestSearch(articles: Readonly<Record<string, TestArticle>> = {}): TestArchive {
  const dir = mkdtempSync(join(tmpdir(), 'pressmark-search-'));
  const path = join(dir, 'archive.sqlite');
  const indexPath = join(dir, 'index.sqlite');
  const db = openDatabase(path);
  for (const sql of migrations) db.exec(sql);
  db.run("INSERT OR REPLACE INTO meta VALUES ('archive_id', 'test'), ('change', 0)");
  const index = openIndex(db, indexPath, 'writer');
  const opened: Db[] = [];
  const archive: TestArchive = {
    dir,
    indexPath,
    db,
    index,
    add: (id, article) => db.transaction(() => insertArticle(db, id, article)),
    touch(id, { headline, time }) {
      db.run(
        'UPDATE article SET change = ?, headline = coalesce(?, headline), corrections = ?, time = coalesce(?, time) WHERE uid = ?',
        ...[nextChange(db), headline ?? null, JSON.stringify(headline ? { headline } : {}), time ?? null, id],
      );
    },
    purge(id) {
      db.run('INSERT INTO purged SELECT ?, id FROM article WHERE uid = ?', nextChange(db), id);
      db.run('DELETE FROM article WHERE uid = ?', id);
    },
    catchUp() {
      while (!index.catchUp(1000).done);
    },
    find: (query, options) => search(db, index, searchInputSchema.parse({ query, ...options })),
    ids: (query, sort = 'newest') => archive.find(query, { sort }).hits.map((hit) => hit.id),
    openReader() {
      const reader = openDatabase(path, { readOnly: true });
      opened.push(reader);
      return { db: reader, index: openIndex(reader, indexPath, 'reader') };
    },
    close() {
      for (const reader of opened) reader.close();
      db.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
  for (const [id, article] of Object.entries(articles)) archive.add(id, article);
  archive.catchUp();
  return archive;
}

function nextChange(db: Db): number {
  const row = db.get<{ value: number }>(
    "UPDATE meta SET value = value + 1 WHERE key = 'change' RETURNING value",
  );
  return row?.value ?? 0;
}

/** What opens an archive for a test of a file and closes it after that test. */
export function opensForEach(): typeof openTestSearch {
  let archive: TestArchive | null = null;
  afterEach(() => {
    archive?.close();
    archive = null;
  });
  return (articles) => {
    archive = openTestSearch(articles);
    return archive;
  };
}

/** Puts one article in by plain SQL. */
export function insertArticle(db: Db, uid: string, article: TestArticle): void {
  const { tags = [], read, starred, trashed, corrections, text = '', html, addedAt, ...fields } = article;
  const published = fields.publishedAt ?? null;
  const time = published
    ? Date.parse(published.length === 10 ? `${published}T12:00:00Z` : published) / 1000
    : 0;
  const {
    headline = null,
    publisher = null,
    place = null,
    agency = null,
    section = null,
    language = null,
  } = fields;
  const { lastId } = db.run(
    `INSERT INTO article (uid, added_at, read, starred, trashed_at, corrections, edition, change, time, headline, published_at,
       publisher, place, agency, section, author, language, words)
     VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[
      uid,
      addedAt ?? '2024-01-01T00:00:00Z',
      read ? 1 : 0,
      starred ? 1 : 0,
      trashed ? '2024-01-01T00:00:00Z' : null,
    ],
    ...[
      corrections ? JSON.stringify(corrections) : null,
      nextChange(db),
      Math.floor(time),
      headline,
      published,
    ],
    ...[publisher, place, agency, section, fields.authors?.[0] ?? null, language, text.split(/\s+/).length],
  );
  insertEdition(db, lastId, JSON.stringify({ fields, origins: {}, warnings: [] }), text, html ?? null);
  counted(db, lastId, () => {
    for (const path of tags) {
      db.run('INSERT OR IGNORE INTO tag (path, key) VALUES (?, ?)', path, path.toLowerCase());
      db.run(
        'INSERT OR IGNORE INTO article_tag (article, tag) SELECT ?, id FROM tag WHERE key = ?',
        lastId,
        path.toLowerCase(),
      );
    }
  });
}

function insertEdition(db: Db, article: number, fields: string, text: string, html: string | null): void {
  db.run(
    `INSERT OR IGNORE INTO blob (id, sha256, size, stored, encoding, bytes) VALUES (1, zeroblob(32), 0, 0, 'identity', x'')`,
  );
  db.run(
    "INSERT OR IGNORE INTO capture (id, blob, type, source, captured_at) VALUES (1, 1, 'text/plain', 'test', '2024-01-01T00:00:00Z')",
  );
  const { lastId } = db.run(
    "INSERT INTO edition (article, number, capture, fields, story) VALUES (?, 1, 1, ?, x'')",
    article,
    fields,
  );
  db.run('INSERT INTO edition_body VALUES (?, ?, ?)', lastId, text, html);
}
