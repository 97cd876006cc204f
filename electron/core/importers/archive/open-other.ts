import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type BlobStore, createBlobStore } from '../../storage/blob-store.ts';
import { type Db, openDatabase } from '../../storage/database.ts';
import { archiveFiles } from '../../storage/files.ts';
import { checkFile, versionOf } from '../../storage/migrate.ts';
import { migrations } from '../../storage/migrations/index.ts';
import { openForReading, openForWriting } from '../../storage/open.ts';
import type { ReadContext } from '../importer.ts';
import type { Tree } from '../source/tree.ts';

/** Another archive, open to be read as it is at this moment. */
export interface OtherArchive {
  readonly db: Db;
  readonly blobs: BlobStore;
  close(): void;
}

/**
 * Opens an archive that is not this one; nothing in its folder is changed. One of an older Pressmark is brought up to date in a copy of
 * its file, beside which its blobs are read where they are.
 *
 * @param dir its folder on disk
 * @throws archive-too-new, archive-damaged, not-found
 */
export async function openOther(dir: string, { now, spool }: ReadContext): Promise<OtherArchive> {
  const files = archiveFiles(dir);
  const isOld = checkFile(files, dir, migrations.length) && versionIn(dir) < migrations.length;
  const place = isOld ? await newCopy(dir, await spool(), now()) : dir;
  const { db, close } = openForReading({ dir: place, migrations });
  db.exec('BEGIN');
  return { db, blobs: createBlobStore(db, files.blobs), close };
}

function versionIn(dir: string): number {
  const files = archiveFiles(dir);
  const db = openDatabase(files.archive, { readOnly: true });
  try {
    return versionOf(db, files);
  } finally {
    db.close();
  }
}

/** `VACUUM INTO` copies a consistent state, a log beside the file included (https://sqlite.org/lang_vacuum.html#vacuuminto). */
async function newCopy(dir: string, place: string, now: Date): Promise<string> {
  await mkdir(place, { recursive: true });
  const db = openDatabase(archiveFiles(dir).archive, { readOnly: true });
  try {
    // The file itself is open to be read only; SQLite counts the copy as writing.
    db.exec('PRAGMA query_only = OFF');
    db.run('VACUUM INTO ?', archiveFiles(place).archive);
  } finally {
    db.close();
  }
  openForWriting({ dir: place, program: 'an import', migrations, now, log: () => {} }).close();
  return place;
}

/** The folder of an archive on disk; one that lies in a zip is unpacked for as long as the import takes. */
export async function folderOnDisk(tree: Tree, { spool }: ReadContext): Promise<string> {
  if (tree.depth === 0) return tree.path;
  const place = await spool();
  await copyTree(tree, place, (name) => /^archive\.sqlite(?:-wal)?$|^blobs\/$/.test(name));
  return place;
}

async function copyTree(tree: Tree, place: string, wanted: (name: string) => boolean): Promise<void> {
  await mkdir(place, { recursive: true });
  for (const name of (await tree.names()).filter(wanted)) {
    if (name.endsWith('/')) await copyTree(tree.folder(name), join(place, name), () => true);
    else
      await pipeline(Readable.from((await tree.open(name)).stream()), createWriteStream(join(place, name)));
  }
}
