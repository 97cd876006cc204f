import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveError } from '../../contract/errors.ts';
import { type Db, openDatabase } from './database.ts';
import { type ArchiveFiles, archiveFiles } from './files.ts';
import { type Lock, takeLock } from './lock.ts';
import { checkFile, damaged, migrate, type OnUpgradeStep, versionOf } from './migrate.ts';

/** An open archive file; closing it frees a writer's lock. */
export interface Storage {
  readonly db: Db;
  readonly files: ArchiveFiles;
  readonly dir: string;
  close(): void;
}

interface WriterOptions {
  readonly dir: string;
  readonly program: string;
  readonly migrations: readonly string[];
  readonly now: Date;
  readonly log: (line: string) => void;
  readonly onStep?: OnUpgradeStep;
}

/**
 * Opens an archive to write to it, and makes it where there is none. One writer at a time, over all programs.
 *
 * @throws archive-locked, archive-too-new, archive-damaged, io
 */
export function openForWriting(options: WriterOptions): Storage {
  const { dir } = options;
  const files = archiveFiles(dir);
  reading(files, () => checkFile(files, dir, options.migrations.length));
  makeFolder(dir);
  const lock = reading(files, () => takeLock(dir, options.program, options.now));
  try {
    const db = openSound(files, false);
    try {
      reading(files, () => migrate(db, { ...options, files }));
      clearTemporaries(files);
    } catch (error) {
      db.close();
      throw error;
    }
    return { db, files, dir, close: () => closeBoth(db, lock) };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * Opens an archive to read from it, beside whoever writes.
 *
 * @throws not-found where there is no archive, archive-too-new, archive-damaged
 */
export function openForReading(options: Pick<WriterOptions, 'dir' | 'migrations'>): Storage {
  const { dir } = options;
  const files = archiveFiles(dir);
  const newest = options.migrations.length;
  if (!reading(files, () => checkFile(files, dir, newest))) {
    throw new ArchiveError('not-found', `There is no archive in ${dir}.`);
  }
  const db = openSound(files, true);
  const version = reading(files, () => versionOf(db, files));
  if (version !== newest) {
    db.close();
    throw new ArchiveError(
      'io',
      `The archive ${dir} is of version ${version}, not ${newest}: open it for writing once, which brings it up to date.`,
    );
  }
  return { db, files, dir, close: () => db.close() };
}

function closeBoth(db: Db, lock: Lock): void {
  db.close();
  lock.release();
}

function makeFolder(dir: string): void {
  try {
    mkdirSync(dir, { recursive: true });
  } catch (cause) {
    throw new ArchiveError('io', `The folder ${dir} cannot be made: ${messageOf(cause)}`, { cause });
  }
}

function openSound(files: ArchiveFiles, readOnly: boolean): Db {
  return reading(files, () => openDatabase(files.archive, { readOnly }));
}

/** SQLite tells of a broken file by SQLITE_CORRUPT (11) and SQLITE_NOTADB (26), whenever it first meets it. */
function reading<T>(files: ArchiveFiles, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof ArchiveError) throw cause;
    const code = cause instanceof Error ? Reflect.get(cause, 'errcode') : undefined;
    if (typeof code === 'number' && [11, 26].includes(code & 0xff))
      throw damaged(files, messageOf(cause), cause);
    throw new ArchiveError('io', `${files.archive} cannot be opened: ${messageOf(cause)}`, { cause });
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Files that a program killed in the middle left half written; nothing in the archive names them. */
function clearTemporaries(files: ArchiveFiles): void {
  for (const name of namesIn(files.blobs)) {
    if (name.endsWith('.tmp')) rmSync(join(files.blobs, name), { force: true });
  }
}

function namesIn(dir: string): readonly string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}
