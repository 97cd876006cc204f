import { accessSync, constants, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveError } from '../../contract/errors.ts';
import { type Db, openDatabase } from './database.ts';
import { isDamage, sqliteCode } from './disk-errors.ts';
import { type ArchiveFiles, archiveFiles } from './files.ts';
import { type Lock, takeLock } from './lock.ts';
import { checkFile, damaged, migrate, type OnUpgradeStep, versionOf } from './migrate.ts';
import { carryOutReplacement, isReplacementPlanned } from './replace.ts';
import { whileStillThere } from './still-there.ts';

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
 * Opens an archive to write to it, and makes it where there is none. One writer at a time, over all programs. A replacement that was
 * planned (a backup restored, an archive salvaged) is carried out first.
 *
 * @throws archive-locked, archive-too-new, archive-damaged, archive-read-only, io
 */
export function openForWriting(options: WriterOptions): Storage {
  const { dir } = options;
  const files = archiveFiles(dir);
  const planned = isReplacementPlanned(files);
  if (!planned) checkBefore(files, options);
  makeFolder(dir);
  const lock = reading(files, () => takeLock(dir, options.program, options.now));
  try {
    if (planned) {
      const aside = reading(files, () => carryOutReplacement(files));
      options.log(`The archive was replaced; the former one is in ${aside}`);
      checkBefore(files, options);
    }
    const db = whileStillThere(openSound(files));
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
  if (isReplacementPlanned(files)) {
    throw new ArchiveError('io', `The archive ${dir} is just being replaced. Try again in a moment.`);
  }
  if (!reading(files, () => checkFile(files, dir, newest))) {
    throw new ArchiveError('not-found', `There is no archive in ${dir}.`);
  }
  const db = reading(files, () => openToRead(files));
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
    // Others with an account on this machine are not to read what a person reads.
    mkdirSync(dir, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new ArchiveError('io', `The folder ${dir} cannot be made: ${messageOf(cause)}`, { cause });
  }
}

/** @throws archive-read-only where there is an archive that cannot be written to */
function checkBefore(files: ArchiveFiles, { dir, migrations }: WriterOptions): void {
  const exists = reading(files, () => checkFile(files, dir, migrations.length));
  if (!exists || (isWritable(dir) && isWritable(files.archive))) return;
  throw new ArchiveError(
    'archive-read-only',
    `The archive ${dir} is on a write-protected disk or in a folder that you may not write to. It can be searched and read; to change it, take the protection off or copy it to another disk.`,
  );
}

/** Whether the system lets this program write there. */
function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function openSound(files: ArchiveFiles): Db {
  return reading(files, () => openDatabase(files.archive));
}

/** Of a medium that cannot be written to, SQLite can share no log, and reads the file as one that nobody changes. */
function openToRead(files: ArchiveFiles): Db {
  try {
    const db = openDatabase(files.archive, { readOnly: true });
    try {
      db.get('SELECT count(*) FROM sqlite_schema');
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    if (isWritable(files.dir) || ![8, 14].includes(sqliteCode(error) ?? 0)) throw error;
    return openDatabase(files.archive, { readOnly: true, immutable: true });
  }
}

/** SQLite tells of a broken file whenever it first meets it. */
function reading<T>(files: ArchiveFiles, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof ArchiveError) throw cause;
    if (isDamage(cause)) throw damaged(files, messageOf(cause), cause);
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
