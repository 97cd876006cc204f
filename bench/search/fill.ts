// A process of its own: fills a new archive with generated stories, without going through the import, which `npm run bench` measures.
import { createWriteStream, type WriteStream } from 'node:fs';
import { text } from 'node:stream/consumers';
import { countWords } from '../../electron/core/articles/words.ts';
import { type Db, openDatabase } from '../../electron/core/storage/database.ts';
import { archiveFiles } from '../../electron/core/storage/files.ts';
import { migrate } from '../../electron/core/storage/migrate.ts';
import { migrations } from '../../electron/core/storage/migrations/index.ts';
import { countAnew } from '../../electron/core/tags/tag-counts.ts';
import { withParents } from '../../electron/core/tags/tag-key.ts';
import { generateStories, type Story, tags } from './stories.ts';

export interface FillJob {
  readonly dir: string;
  readonly articles: number;
  readonly seed: number;
  /** The first so many are also written as JSON Lines, for engines that have no archive. */
  readonly lines: { readonly file: string; readonly articles: number } | null;
}
export interface FillResult {
  readonly seconds: number;
  /** Of headlines and texts, in UTF-8. */
  readonly textBytes: number;
}

const job: FillJob = JSON.parse(await text(process.stdin));
const began = performance.now();
const files = archiveFiles(job.dir);
const db = openDatabase(files.archive);
migrate(db, { files, dir: job.dir, migrations, now: new Date(), log: () => {} });
// Nothing here is anybody's: what a power cut would take is made again.
db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -200000');
const lines = job.lines && createWriteStream(job.lines.file);
const textBytes = db.transaction(() => fill(db, job, lines));
if (lines) await new Promise((resolve) => lines.end(() => resolve(null)));
db.close();
const result: FillResult = { seconds: (performance.now() - began) / 1000, textBytes };
process.stdout.write(JSON.stringify(result));

function fill(db: Db, { articles, seed, lines }: FillJob, out: WriteStream | null): number {
  db.run(
    `INSERT INTO blob (id, sha256, size, stored, encoding, bytes) VALUES (1, zeroblob(32), 0, 0, 'identity', x'')`,
  );
  db.run(
    "INSERT INTO capture (id, blob, type, source, captured_at) VALUES (1, 1, 'text/plain', 'bench', '2025-01-01T00:00:00Z')",
  );
  for (const path of tags) db.run('INSERT INTO tag (path, key) VALUES (?, ?)', path, path);
  let bytes = 0;
  let id = 0;
  for (const story of generateStories(articles, seed)) {
    insert(db, ++id, story);
    bytes += Buffer.byteLength(story.headline) + Buffer.byteLength(story.text);
    if (out && id <= (lines?.articles ?? 0)) out.write(`${JSON.stringify(story)}\n`);
  }
  db.run("UPDATE meta SET value = ? WHERE key = 'change'", id);
  for (const key of new Set(tags.flatMap(withParents))) {
    const { count, unread } = countAnew(db, key);
    db.run('INSERT INTO tag_count VALUES (?, ?, ?)', key, count, unread);
  }
  return bytes;
}

function insert(db: Db, id: number, story: Story): void {
  const { headline, publishedAt, publisher, place, agency, section, language } = story;
  db.run(
    `INSERT INTO article (id, uid, added_at, read, starred, trashed_at, edition, change, time, headline, published_at,
       publisher, place, agency, section, language, words) VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[id, `bench${id}`, publishedAt, story.read ? 1 : 0, story.starred ? 1 : 0],
    ...[story.trashed ? publishedAt : null, id, Date.parse(publishedAt) / 1000, headline, publishedAt],
    ...[publisher, place, agency, section, language, countWords(story.text)],
  );
  const fields = { headline, publisher, publishedAt, language, agency, place, section };
  db.run(
    'INSERT INTO edition (id, article, number, capture, fields) VALUES (?, ?, 1, 1, ?)',
    ...[id, id, JSON.stringify({ fields, origins: {}, warnings: [] })],
  );
  db.run('INSERT INTO edition_body VALUES (?, ?, NULL)', id, story.text);
  for (const path of story.tags) {
    db.run('INSERT INTO article_tag (article, tag) SELECT ?, id FROM tag WHERE key = ?', id, path);
  }
}
