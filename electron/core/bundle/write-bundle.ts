import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { ZipFile } from 'yazl';
import type { Output } from '../../contract/api.ts';
import type { ArchiveEvent } from '../../contract/events.ts';
import { beginFile } from '../exporters/unfinished-file.ts';
import { progressTeller } from '../progress.ts';
import { type BlobStore, createBlobStore, inlineLimit } from '../storage/blob-store.ts';
import type { Db } from '../storage/database.ts';
import { migrations } from '../storage/migrations/index.ts';
import { openForReading } from '../storage/open.ts';
import { type Bundle, bundlePaths, leftOut, rowToJson } from './bundle.ts';

interface BundleOptions {
  /** The archive's folder. */
  readonly archive: string;
  /** Where to put the bundle, a new file `pressmark.pressmark`; made where it is missing. */
  readonly dir: string;
  readonly job: string;
  readonly now: Date;
  readonly signal: AbortSignal;
  readonly emit: (event: ArchiveEvent) => void;
}

/** Lines written before others get their turn. */
const slice = 200;

/**
 * Writes the whole archive, as it is at this moment, into one file from which it can be made again. Stopped or failed, it leaves nothing.
 *
 * @throws io, archive-damaged where raw bytes are not what was stored: a bundle has all or is none
 */
export async function writeBundle(options: BundleOptions): Promise<Output<'export.run'>> {
  await mkdir(options.dir, { recursive: true });
  // A connection of its own, in one transaction: whatever is written meanwhile, the bundle is of one moment.
  const { db, files, close } = openForReading({ dir: options.archive, migrations });
  const { handle, finish, discard } = await beginFile(options.dir, 'pressmark');
  try {
    db.exec('BEGIN');
    const blobs = createBlobStore(db, files.blobs);
    const about = aboutOf(db, options.now);
    const found = about.articles;
    if (await writeZip(zipEntries(db, blobs, about, options))) {
      const path = await finish();
      return { found, written: found, failed: [], files: [path], cancelled: false };
    }
    await discard();
    return { found, written: 0, failed: [], files: [], cancelled: true };
  } catch (error) {
    await discard();
    throw error;
  } finally {
    close();
  }

  async function writeZip(fill: (zip: ZipFile) => void): Promise<boolean> {
    const zip = new ZipFile();
    const output = new PassThrough();
    // What fails within an entry is told by yazl only this way.
    zip.on('error', (error: Error) => output.destroy(error));
    fill(zip);
    zip.end();
    zip.outputStream.pipe(output);
    try {
      await pipeline(output, handle.createWriteStream({ flush: true }), { signal: options.signal });
      return true;
    } catch (error) {
      if (options.signal.aborted) return false;
      throw error;
    }
  }
}

function aboutOf(db: Db, now: Date): Bundle {
  const names = db.all<{ name: string }>(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid",
  );
  return {
    bundle: 1,
    version: migrations.length,
    articles: db.get<{ n: number }>('SELECT count(*) AS n FROM article')?.n ?? 0,
    exportedAt: now.toISOString(),
    tables: names.map(({ name }) => name).filter((name) => !leftOut.has(name)),
  };
}

/** In the order of the file. The manifest is made when its turn comes, after all that it names. */
function zipEntries(db: Db, blobs: BlobStore, about: Bundle, options: BundleOptions) {
  const manifest: string[] = [];
  const progress = progressTeller(options.emit, options.job);
  const tell = (done: number, current: string) =>
    progress.tell({ done, found: about.articles, failed: 0, current });
  return (zip: ZipFile): void => {
    const add = (path: string, chunks: () => Chunks) =>
      addHashed(zip, path, options.now, chunks, (sha256) => manifest.push(`${sha256}  ${path}\n`));
    const text = (path: string, content: string) =>
      zip.addBuffer(Buffer.from(content), path, { mtime: options.now });
    text(bundlePaths.declaration, 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    text(bundlePaths.info, infoOf(about));
    add(bundlePaths.about, () => [`${JSON.stringify(about, null, 2)}\n`]);
    for (const name of about.tables) {
      add(bundlePaths.table(name), () => rowsOf(db, blobs, name, (done) => tell(done, name)));
    }
    for (const { sha256 } of largeBlobs(db)) {
      add(bundlePaths.blob(Buffer.from(sha256).toString('hex')), () => [blobs.get(sha256)]);
    }
    zip.addReadStreamLazy(bundlePaths.manifest, { mtime: options.now }, (give) =>
      give(null, Readable.from([manifest.join('')], { objectMode: false })),
    );
  };
}

type Chunks = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

/** Its content is made when its turn comes; `tell` is given its hash at its end. */
function addHashed(
  zip: ZipFile,
  path: string,
  mtime: Date,
  chunks: () => Chunks,
  tell: (sha256: string) => void,
): void {
  zip.addReadStreamLazy(path, { forceZip64Format: true, mtime }, (give) => {
    const stream = Readable.from(hashed(chunks(), tell), { objectMode: false });
    stream.on('error', (error) => zip.emit('error', error));
    give(null, stream);
  });
}

const infoOf = ({ articles, exportedAt }: Bundle): string =>
  `Bag-Software-Agent: Pressmark\nBagging-Date: ${exportedAt.slice(0, 10)}\nExternal-Description: A Pressmark archive of ${articles} articles\n`;

async function* hashed(chunks: Chunks, tell: (sha256: string) => void): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk);
    hash.update(bytes);
    if (bytes.length > 0) yield bytes;
  }
  tell(hash.digest('hex'));
}

const largeBlobs = (db: Db): readonly { readonly sha256: Uint8Array }[] =>
  db.all(`SELECT sha256 FROM blob WHERE size > ${inlineLimit} ORDER BY id`);

async function* rowsOf(
  db: Db,
  blobs: BlobStore,
  table: string,
  tell: (done: number) => void,
): AsyncGenerator<string> {
  let lines = '';
  let done = 0;
  tell(0);
  for (const row of db.iterate<Readonly<Record<string, unknown>>>(`SELECT * FROM "${basename(table)}"`)) {
    lines += `${rowToJson(table === 'blob' ? blobRow(row, blobs) : row)}\n`;
    if (++done % slice !== 0) continue;
    yield lines;
    lines = '';
    tell(table === 'article' ? done : 0);
    await setImmediate();
  }
  yield lines;
}

/** How bytes are packed is the archive's own affair. */
function blobRow({ id, sha256, size }: Readonly<Record<string, unknown>>, blobs: BlobStore) {
  const isLarge = Number(size) > inlineLimit;
  return { id, sha256, size, bytes: isLarge ? null : blobs.get(sha256 as Uint8Array) };
}
