import { existsSync } from 'node:fs';
import type { Tell } from '../keeping/task.ts';
import { openDatabase } from '../storage/database.ts';
import { isDamage } from '../storage/disk-errors.ts';
import { archiveFiles } from '../storage/files.ts';
import type { FoundBackup } from './backup-folder.ts';
import { blobFiles, blobPath, countBlobFiles, stateOfBlob } from './blob-files.ts';
import { faultsOf } from './sound.ts';

export interface CheckInput {
  readonly dir: string;
  readonly backup: Pick<FoundBackup, 'database' | 'blobs'>;
}

/** Opens a backup and reads all of it, every capture's file too. @returns what is wrong, in plain sentences */
export function checkBackup(input: CheckInput, tell: Tell): { readonly problems: string[] } {
  try {
    return { problems: problemsOf(input, tell) };
  } catch (error) {
    if (!isDamage(error)) throw error;
    return { problems: [broken(error instanceof Error ? error.message : String(error))] };
  }
}

const broken = (fault: string) => `The copy of the database is damaged: ${fault}.`;

function problemsOf({ dir, backup }: CheckInput, tell: Tell): string[] {
  // What was set aside may still have a log of its own, which is part of it.
  const immutable = !existsSync(`${backup.database}-wal`);
  const db = openDatabase(backup.database, { readOnly: true, immutable });
  try {
    tell({ done: 0, found: 0, current: 'checking' });
    const problems = faultsOf(db).map(broken);
    if (problems.length > 0) return problems;
    const found = countBlobFiles(db);
    let done = 0;
    for (const blob of blobFiles(db)) {
      if (done++ % 50 === 0) tell({ done, found, current: 'captures' });
      const path = blobPath(backup.blobs ?? archiveFiles(dir).blobs, blob.hex);
      const state = stateOfBlob(path, blob);
      if (state !== 'whole') problems.push(`The file ${path} is ${state}.`);
    }
    return problems;
  } finally {
    db.close();
  }
}
