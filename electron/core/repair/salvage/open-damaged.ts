import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveError } from '../../../contract/errors.ts';
import { type Db, openDatabase } from '../../storage/database.ts';
import { type ArchiveFiles, archiveFiles } from '../../storage/files.ts';
import { migrations } from '../../storage/migrations/index.ts';
import { copyWithHeader } from './mend-header.ts';
import { isUnreadable } from './scan-table.ts';

/** A damaged database that can be asked, and the schema it has. It is only read. */
export interface Damaged {
  readonly db: Db;
  readonly version: number;
  close(): void;
}

/** @throws archive-damaged where not even its list of tables can be read */
export function openDamaged(files: ArchiveFiles): Damaged {
  if (!existsSync(files.archive)) throw nothingLeft(files, 'it is missing');
  const asItIs = tryOpen(files.archive);
  if (asItIs) return asItIs;
  const copy = join(archiveFiles(files.dir).restoring, 'damaged.sqlite');
  copyWithHeader(files.archive, copy);
  const mended = tryOpen(copy);
  if (!mended) {
    rmSync(copy, { force: true });
    throw nothingLeft(files, 'its list of tables is lost');
  }
  return {
    ...mended,
    close() {
      mended.close();
      for (const ending of ['', '-wal', '-shm']) rmSync(copy + ending, { force: true });
    },
  };
}

function tryOpen(path: string): Damaged | null {
  let db: Db | null = null;
  try {
    const opened = openDatabase(path, { readOnly: true });
    db = opened;
    const tables = opened.get<{ n: number }>(
      "SELECT count(*) AS n FROM sqlite_schema WHERE name = 'article'",
    )?.n;
    if (tables !== 1) throw new ArchiveError('archive-damaged', 'no archive');
    const version = opened.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
    const known = version >= 1 && version <= migrations.length ? version : migrations.length;
    return { db: opened, version: known, close: () => opened.close() };
  } catch (error) {
    db?.close();
    if (isUnreadable(error) || error instanceof ArchiveError) return null;
    throw error;
  }
}

const nothingLeft = (files: ArchiveFiles, why: string) =>
  new ArchiveError(
    'archive-damaged',
    `Nothing can be read of ${files.archive}: ${why}. Nothing was changed. Restore a backup; the files in ${files.blobs} are not touched by this.`,
  );
