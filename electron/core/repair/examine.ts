import { existsSync } from 'node:fs';
import type { Examination } from '../../contract/keeping.ts';
import { blobFiles, blobPath, countBlobFiles, stateOfBlob } from '../backups/blob-files.ts';
import { countOf, faultsOf } from '../backups/sound.ts';
import type { Tell } from '../keeping/task.ts';
import { type Db, openDatabase } from '../storage/database.ts';
import { isDamage } from '../storage/disk-errors.ts';
import { archiveFiles } from '../storage/files.ts';
import { wholeCopy } from './whole-copy.ts';

export interface ExamineInput {
  readonly dir: string;
  /** Folders `blobs/` of the backups, in which what is torn here may be whole. */
  readonly blobFolders: readonly string[];
}

/** Finds out what is damaged in an archive's files, and changes nothing. */
export function examine({ dir, blobFolders }: ExamineInput, tell: Tell): Examination {
  const files = archiveFiles(dir);
  tell({ done: 0, found: 0, current: 'checking' });
  const database = withDatabase(files.archive, 'article', (db) => ({
    faults: [
      ...tried(() => faultsOf(db), ['its pages are broken so much that not all of it can be checked']),
    ],
    articles: tried(() => countOf(db, 'article'), null),
    ...tried(() => examineBlobs(db, files.blobs, blobFolders, tell), noBlobs),
  }));
  const index = indexState(files.index);
  if ('unreadable' in database) {
    return { database: 'unreadable', faults: [database.unreadable], articles: null, ...noBlobs, index };
  }
  return { database: database.faults.length === 0 ? 'sound' : 'damaged', ...database, index };
}

const noBlobs = { blobs: 0, missing: [], torn: [], mendable: 0 };

/** @returns what `look` finds, or why the file cannot even be opened; `table` is one that it has */
function withDatabase<T>(
  path: string,
  table: string,
  look: (db: Db) => T,
): T | { readonly unreadable: string } {
  try {
    if (!existsSync(path)) return { unreadable: 'it is missing' };
    const db = openDatabase(path, { readOnly: true });
    try {
      const known = db.get('SELECT 1 FROM sqlite_schema WHERE name = ?', table);
      return known ? look(db) : { unreadable: 'its list of tables is lost' };
    } finally {
      db.close();
    }
  } catch (error) {
    if (!isDamage(error)) throw error;
    return { unreadable: error instanceof Error ? error.message : String(error) };
  }
}

/** Where pages are broken, one question may fail and the next be answered. */
function tried<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch (error) {
    if (!isDamage(error)) throw error;
    return otherwise;
  }
}

function examineBlobs(
  db: Db,
  dir: string,
  folders: readonly string[],
  tell: Tell,
): Pick<Examination, 'blobs' | 'missing' | 'torn' | 'mendable'> {
  const blobs = countBlobFiles(db);
  const missing: string[] = [];
  const torn: string[] = [];
  let mendable = 0;
  let done = 0;
  for (const blob of blobFiles(db)) {
    if (done++ % 50 === 0) tell({ done, found: blobs, current: 'captures' });
    const state = stateOfBlob(blobPath(dir, blob.hex), blob);
    if (state === 'whole') continue;
    (state === 'missing' ? missing : torn).push(blob.hex);
    if (wholeCopy(blob, folders) !== null) mendable++;
  }
  return { blobs, missing, torn, mendable };
}

function indexState(path: string): Examination['index'] {
  if (!existsSync(path)) return 'missing';
  const found = withDatabase(path, 'fts', (db) => faultsOf(db, 1).length === 0);
  return found === true ? 'sound' : 'damaged';
}
