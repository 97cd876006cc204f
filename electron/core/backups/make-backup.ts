import { mkdirSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveError } from '../../contract/errors.ts';
import type { Tell } from '../keeping/task.ts';
import { copyDatabase } from '../storage/copy-database.ts';
import { type Db, openDatabase } from '../storage/database.ts';
import { archiveFiles, nameOfTime, syncFolder, syncPath, writeFileDurably } from '../storage/files.ts';
import { takeLock } from '../storage/lock.ts';
import {
  type BackupAccount,
  backupPaths,
  backupsIn,
  type FoundBackup,
  namesIn,
  stampOf,
  unfinished,
} from './backup-folder.ts';
import { blobFiles, blobPath, countBlobFiles, hasSize, putBlob, stateOfBlob } from './blob-files.ts';
import { rotate } from './rotate.ts';
import { countOf, faultsOf } from './sound.ts';

export interface BackupInput {
  /** The archive, which may be open. */
  readonly dir: string;
  /** The folder of backups; made where it is missing. */
  readonly folder: string;
  readonly why: BackupAccount['why'];
  readonly now: Date;
}

/** Room that is left on the disk of the backups, whatever else they need. */
const spare = 16 * 1024 * 1024;

/**
 * Makes a backup: the database by SQLite's online backup, the captures' files that the folder does not have yet; then opens it and
 * checks all of the database, and each file that is new. Only what is whole gets its name, and only then do older ones go.
 *
 * @throws archive-damaged where the copy is not sound, which is then not kept and takes no other's place; io
 */
export async function makeBackup({ dir, folder, why, now }: BackupInput, tell: Tell): Promise<FoundBackup> {
  const files = archiveFiles(dir);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = takeBackupLock(folder, now);
  try {
    clearUnfinished(folder);
    const stamp = stampOf(files);
    const bytes = statSync(files.archive).size;
    checkRoom(folder, bytes);
    const paths = backupPaths(folder);
    const name = nameOfTime(now);
    const part = `${name}${unfinished}`;
    mkdirSync(join(folder, part));
    const copy = paths.database(part);
    await copyDatabase(files.archive, copy, (done, found) => tell({ done, found, current: 'database' }));
    const account = inspect(copy, { from: files.blobs, to: paths.blobs }, tell);
    // Looking at a database leaves a log and its index beside it.
    for (const ending of ['-wal', '-shm']) rmSync(copy + ending, { force: true });
    syncPath(copy);
    const whole: BackupAccount = {
      ...{ backup: 1, at: now.toISOString(), why, stamp },
      ...account,
      bytes: statSync(copy).size,
      checked: now.toISOString(),
    };
    writeFileDurably(paths.account(part), Buffer.from(`${JSON.stringify(whole, null, 2)}\n`));
    renameSync(join(folder, part), join(folder, name));
    syncFolder(folder);
    rotate(folder, name);
    const made = backupsIn(folder).find((each) => each.path === join(folder, name));
    if (!made) throw new ArchiveError('io', `The backup ${join(folder, name)} is gone since it was made.`);
    return made;
  } finally {
    lock.release();
  }
}

type Inspected = Pick<BackupAccount, 'archive' | 'version' | 'articles' | 'captures' | 'missing'>;

/** Opens the copy, checks it, and puts the files that it names beside it. */
function inspect(copy: string, blobs: { readonly from: string; readonly to: string }, tell: Tell): Inspected {
  const db = openDatabase(copy, { readOnly: true, immutable: true });
  try {
    tell({ done: 0, found: 0, current: 'checking' });
    const faults = faultsOf(db);
    if (faults.length > 0) {
      throw new ArchiveError(
        'archive-damaged',
        `The archive is damaged (${faults[0]}), so no backup was made of it, and those there are were kept. Repair it, or restore one of them.`,
      );
    }
    return {
      archive: db.get<{ value: string }>("SELECT value FROM meta WHERE key = 'archive_id'")?.value ?? '',
      version: db.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0,
      articles: countOf(db, 'article'),
      captures: countOf(db, 'capture'),
      missing: copyBlobs(db, blobs, tell),
    };
  } finally {
    db.close();
  }
}

/** @returns the names of those that are missing or torn in the archive and not in the folder either */
function copyBlobs(
  db: Db,
  { from, to }: { readonly from: string; readonly to: string },
  tell: Tell,
): string[] {
  const found = countBlobFiles(db);
  const missing: string[] = [];
  let done = 0;
  for (const blob of blobFiles(db)) {
    if (done++ % 50 === 0) tell({ done, found, current: 'captures' });
    const target = blobPath(to, blob.hex);
    if (hasSize(target, blob)) continue;
    const source = blobPath(from, blob.hex);
    if (stateOfBlob(source, blob) !== 'whole') missing.push(blob.hex);
    else {
      putBlob(source, target);
      // A disk that lies about what it wrote is found out here, while the archive still has the file.
      if (stateOfBlob(target, blob) !== 'whole') {
        rmSync(target, { force: true });
        missing.push(blob.hex);
      }
    }
  }
  return missing;
}

function checkRoom(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free >= bytes + spare) return;
  const mb = (n: number) => Math.ceil(n / 1e6);
  throw new ArchiveError(
    'io',
    `There is no room for a backup in ${folder}: it needs ${mb(bytes + spare)} MB, ${mb(free)} MB are free. Free some space, or choose a folder on another disk.`,
  );
}

function takeBackupLock(folder: string, now: Date) {
  try {
    return takeLock(folder, 'a backup', now);
  } catch (error) {
    if (!(error instanceof ArchiveError) || error.code !== 'archive-locked') throw error;
    throw new ArchiveError('busy', 'A backup is being made there just now. Wait until it is done.', {
      cause: error,
    });
  }
}

function clearUnfinished(folder: string): void {
  for (const name of namesIn(folder)) {
    if (name.endsWith(unfinished)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
