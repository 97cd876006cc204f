import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ArchiveError } from '../../contract/errors.ts';
import type { Restored } from '../../contract/keeping.ts';
import type { Tell } from '../keeping/task.ts';
import { copyDatabase } from '../storage/copy-database.ts';
import { type Db, openDatabase } from '../storage/database.ts';
import { type ArchiveFiles, archiveFiles, nameOfTime, syncPath } from '../storage/files.ts';
import { planReplacement, replacementOf } from '../storage/replace.ts';
import type { FoundBackup } from './backup-folder.ts';
import { blobFiles, blobPath, countBlobFiles, putBlob, stateOfBlob } from './blob-files.ts';
import { countOf, faultsOf } from './sound.ts';

export interface RestoreInput {
  readonly dir: string;
  readonly backup: Pick<FoundBackup, 'database' | 'blobs'>;
  readonly now: Date;
}

/**
 * Makes a backup ready to take the archive's place at its next opening: a copy of its database beside the archive's, and the captures'
 * files that the archive lacks. Until then the archive is as it was; and after that it is set aside, not overwritten.
 *
 * @throws archive-damaged where the backup itself is not sound; io
 */
export async function prepareRestore({ dir, backup, now }: RestoreInput, tell: Tell): Promise<Restored> {
  const files = archiveFiles(dir);
  const name = nameOfTime(now);
  rmSync(files.restoring, { recursive: true, force: true });
  mkdirSync(files.restoring, { recursive: true });
  const copy = replacementOf(files);
  await copyDatabase(backup.database, copy, (done, found) => tell({ done, found, current: 'database' }));
  const counts = inspect(copy, backup, files, join(files.setAside, name), tell);
  for (const ending of ['-wal', '-shm']) rmSync(copy + ending, { force: true });
  syncPath(copy);
  return { ...counts, aside: planReplacement(files, name) };
}

function inspect(
  copy: string,
  backup: RestoreInput['backup'],
  files: ArchiveFiles,
  aside: string,
  tell: Tell,
): Pick<Restored, 'articles' | 'missing'> {
  const db = openDatabase(copy, { readOnly: true, immutable: true });
  try {
    tell({ done: 0, found: 0, current: 'checking' });
    const [fault] = faultsOf(db, 1);
    if (fault !== undefined) {
      throw new ArchiveError(
        'archive-damaged',
        `This backup is damaged itself (${fault}). Nothing was changed; choose another, or salvage what can be read.`,
      );
    }
    return { articles: countOf(db, 'article'), missing: putBlobsBack(db, backup, files, aside, tell) };
  } finally {
    db.close();
  }
}

/**
 * A torn file goes aside with the archive that had it. Each is read: one of the right size may be torn inside.
 *
 * @returns how many are whole nowhere
 */
function putBlobsBack(
  db: Db,
  backup: RestoreInput['backup'],
  files: ArchiveFiles,
  aside: string,
  tell: Tell,
): number {
  const found = countBlobFiles(db);
  let done = 0;
  let missing = 0;
  for (const blob of blobFiles(db)) {
    if (done++ % 50 === 0) tell({ done, found, current: 'captures' });
    const own = blobPath(files.blobs, blob.hex);
    if (stateOfBlob(own, blob) === 'whole') continue;
    const source = backup.blobs === null ? null : blobPath(backup.blobs, blob.hex);
    if (source === null || stateOfBlob(source, blob) !== 'whole') missing++;
    else {
      moveAside(own, blobPath(join(aside, 'blobs'), blob.hex));
      putBlob(source, own);
    }
  }
  return missing;
}

/** Gives up a torn file's name without giving up the file. */
export function moveAside(path: string, to: string): void {
  if (!existsSync(path)) return;
  mkdirSync(dirname(to), { recursive: true });
  renameSync(path, to);
}
