import { existsSync, readdirSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { ArchiveError } from '../../contract/errors.ts';
import { isArticleId } from '../articles/article-id.ts';
import { createBlobStore, packBlob } from '../storage/blob-store.ts';
import { type Db, openDatabase, type SqlValue } from '../storage/database.ts';
import { archiveFiles } from '../storage/files.ts';
import { applicationId, migrate } from '../storage/migrate.ts';
import { migrations } from '../storage/migrations/index.ts';
import type { BundleRow } from './bundle.ts';
import { type BundleReader, openBundle } from './read-bundle.ts';

interface RestoreOptions {
  readonly bundle: string;
  /** A folder that is empty or not there. */
  readonly dir: string;
  readonly now: Date;
  readonly signal?: AbortSignal;
  readonly log: (line: string) => void;
}

/** Rows put in before others get their turn. */
const slice = 500;

/**
 * Makes an archive from a bundle: row by row what was written, at the schema it was written with, then brought up to date. Its
 * index is built when it is opened. What fails leaves the folder as it was.
 *
 * @returns how many articles it has
 * @throws unreadable, archive-damaged, archive-too-new; bad-input where the folder has something in it
 */
export async function restoreBundle(options: RestoreOptions): Promise<{ readonly articles: number }> {
  const { dir } = options;
  if (existsSync(dir) && readdirSync(dir).length > 0) {
    throw new ArchiveError('bad-input', `${dir} is not empty. Choose a new folder to restore into.`);
  }
  const reader = await openBundle(options.bundle);
  try {
    const { version, articles } = reader.about;
    if (version > migrations.length) {
      throw new ArchiveError(
        'archive-too-new',
        `${options.bundle} was written by a newer Pressmark. Install the newest one to restore it.`,
      );
    }
    await mkdir(dir, { recursive: true });
    try {
      await fillArchive(reader, options);
    } catch (error) {
      for (const name of readdirSync(dir)) rmSync(`${dir}/${name}`, { recursive: true, force: true });
      throw error;
    }
    return { articles };
  } finally {
    reader.close();
  }
}

async function fillArchive(reader: BundleReader, { dir, now, log, signal }: RestoreOptions): Promise<void> {
  const files = archiveFiles(dir);
  const db = openDatabase(files.archive);
  try {
    const { version, tables } = reader.about;
    // Rows refer to rows that come later; all of it is checked at the end.
    db.exec('PRAGMA foreign_keys = OFF');
    for (const sql of migrations.slice(0, version)) db.exec(sql);
    db.exec('DELETE FROM meta');
    const blobs = createBlobStore(db, files.blobs);
    for (const table of tables) {
      const put = table === 'blob' ? await blobPutter(db, blobs, reader) : rowPutter(db, table);
      await inSlices(db, reader.rows(table), table === 'article' ? refusingForeignIds(put) : put, signal);
    }
    const wrong = db.get<{ table: string }>('PRAGMA foreign_key_check');
    if (wrong)
      throw new ArchiveError(
        'archive-damaged',
        `The bundle is not whole: a row of ${wrong.table} refers to nothing.`,
      );
    db.exec(
      `PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${version}; PRAGMA foreign_keys = ON`,
    );
    migrate(db, { files, dir, migrations, now, log });
  } finally {
    db.close();
  }
}

type Put = (row: BundleRow) => void | Promise<void>;

async function inSlices(
  db: Db,
  rows: AsyncIterable<BundleRow>,
  put: Put,
  signal?: AbortSignal,
): Promise<void> {
  let open = 0;
  for await (const row of rows) {
    signal?.throwIfAborted();
    if (open === 0) db.exec('BEGIN');
    await put(row);
    if (++open < slice) continue;
    db.exec('COMMIT');
    open = 0;
  }
  if (open > 0) db.exec('COMMIT');
}

/** Names of columns are those that the schema has: a bundle made by others puts nothing else into the SQL. */
function rowPutter(db: Db, table: string): Put {
  const known = db
    .all<{ name: string }>('SELECT name FROM pragma_table_info(?)', table)
    .map(({ name }) => name);
  if (known.length === 0)
    throw new ArchiveError('archive-damaged', `The bundle has a table that no archive has: ${table}.`);
  const sql = `INSERT OR REPLACE INTO "${table}" (${known.map((name) => `"${name}"`).join(', ')}) VALUES (${known.map(() => '?').join(', ')})`;
  return (row) => {
    db.run(sql, ...known.map((name): SqlValue => row[name] ?? null));
  };
}

/** An article's id becomes the name of a file wherever articles are exported: no path may come in as one. */
const refusingForeignIds =
  (put: Put): Put =>
  (row) => {
    if (typeof row.uid === 'string' && isArticleId(row.uid)) return put(row);
    throw new ArchiveError(
      'archive-damaged',
      `The bundle is damaged, or was not made by Pressmark: ${JSON.stringify(row.uid ?? null)} is no article’s id. Nothing was taken from it.`,
    );
  };

async function blobPutter(
  db: Db,
  blobs: ReturnType<typeof createBlobStore>,
  reader: BundleReader,
): Promise<Put> {
  return async ({ id, sha256, bytes }) => {
    if (!(sha256 instanceof Uint8Array))
      throw new ArchiveError('archive-damaged', 'The bundle has bytes without a name.');
    const name = Buffer.from(sha256).toString('hex');
    const raw = bytes instanceof Uint8Array ? bytes : await reader.blob(name);
    const packed = packBlob(raw);
    if (packed.sha256.toString('hex') !== name) {
      throw new ArchiveError('archive-damaged', `The bundle is damaged: ${name} is not what was written.`);
    }
    const stored = blobs.put(packed);
    db.run('UPDATE blob SET id = ? WHERE id = ?', id ?? null, stored.id);
  };
}
