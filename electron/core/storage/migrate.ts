import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveError } from '../../contract/errors.ts';
import { type Db, openDatabase } from './database.ts';
import { type ArchiveFiles, nameOfTime, syncFolder } from './files.ts';
import { readHeader } from './header.ts';

/** "PrMk": tells an archive from any other SQLite file (https://sqlite.org/pragma.html#pragma_application_id). */
export const applicationId = 0x50724d6b;

/**
 * Looks at an archive's file before anything is opened or made beside it.
 *
 * @returns whether there is an archive (an empty file is none yet)
 * @throws archive-too-new, archive-damaged
 */
export function checkFile(files: ArchiveFiles, dir: string, newest: number): boolean {
  const header = readHeader(files.archive);
  if (header.kind === 'missing' || header.kind === 'empty') {
    refuseRemains(files);
    return false;
  }
  if (header.kind === 'foreign') {
    checkThroughLog(files, dir, newest);
    return true;
  }
  if (header.applicationId === applicationId) refuseNewer(dir, header.version, newest);
  else if (header.applicationId !== 0 || header.version !== 0) throw notOurs(files);
  else checkUnmarked(files);
  return true;
}

/** An archive whose database went missing must not be made anew: it would look as if all were lost, and its log would be. */
function refuseRemains(files: ArchiveFiles): void {
  const log = statSync(`${files.archive}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  if (log === 0 && ![files.blobs, files.index, files.setAside].some((path) => existsSync(path))) return;
  throw damaged(files, 'it is missing or empty, while other files of the archive are there');
}

/** Where the first page is spoilt, it may be whole in the log, from which SQLite then takes it and puts it back. */
function checkThroughLog(files: ArchiveFiles, dir: string, newest: number): void {
  if (!statSync(`${files.archive}-wal`, { throwIfNoEntry: false })?.size) {
    throw damaged(files, 'it is not a database');
  }
  const db = openDatabase(files.archive, { readOnly: true });
  try {
    refuseNewer(dir, versionOf(db, files), newest);
  } finally {
    db.close();
  }
}

/** A file without marks is ours only if a kill left it before its first migration; another's must not even be switched to a log. */
function checkUnmarked(files: ArchiveFiles): void {
  const db = openDatabase(files.archive, { readOnly: true });
  try {
    versionOf(db, files);
  } finally {
    db.close();
  }
}

/** Told before each step of an upgrade, see the event `archive.upgrading`. */
export type OnUpgradeStep = (step: {
  readonly step: number;
  readonly steps: number;
  readonly part: 'copy' | 'change';
}) => void;

/**
 * Brings an open archive to the newest schema: a copy of the file is put into `backups/` first where there is something to lose,
 * and each migration is one transaction.
 *
 * @param migrations every migration in order; `PRAGMA user_version` counts those an archive has had
 * @throws archive-too-new, archive-damaged
 */
export function migrate(
  db: Db,
  options: {
    readonly files: ArchiveFiles;
    readonly dir: string;
    readonly migrations: readonly string[];
    readonly now: Date;
    readonly log: (line: string) => void;
    readonly onStep?: OnUpgradeStep;
  },
): void {
  const { files, migrations } = options;
  const version = versionOf(db, files);
  refuseNewer(options.dir, version, migrations.length);
  if (version === migrations.length) return;
  const steps = 1 + migrations.length - version;
  const tell = (step: number) => {
    if (version > 0) options.onStep?.({ step, steps, part: step === 1 ? 'copy' : 'change' });
  };
  if (version > 0) {
    tell(1);
    const copy = backUp(db, files, version, options.now);
    options.log(
      `The archive is brought from version ${version} to ${migrations.length}; a copy is in ${copy}`,
    );
  }
  for (const [index, sql] of migrations.entries()) {
    if (index < version) continue;
    tell(index - version + 2);
    db.transaction(() =>
      db.exec(`${sql}; PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${index + 1}`),
    );
  }
}

/** The schema an open archive has, 0 for a file just made. */
export function versionOf(db: Db, files: ArchiveFiles): number {
  const id = db.get<{ application_id: number }>('PRAGMA application_id')?.application_id ?? 0;
  const version = db.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
  if (id === applicationId) return version;
  const tables = db.get<{ n: number }>('SELECT count(*) AS n FROM sqlite_schema')?.n ?? 0;
  if (id !== 0 || version !== 0 || tables > 0) throw notOurs(files);
  return 0;
}

function refuseNewer(dir: string, version: number, newest: number): void {
  if (version <= newest) return;
  throw new ArchiveError(
    'archive-too-new',
    `The archive ${dir} was written by a newer Pressmark (its version is ${version}, this program knows ${newest}). Nothing was changed. Install the newest Pressmark to open it.`,
  );
}

function notOurs(files: ArchiveFiles): ArchiveError {
  return new ArchiveError(
    'archive-damaged',
    `${files.archive} is a database of another program. Nothing was changed. Choose another folder for the archive.`,
  );
}

/** The error for a file that cannot be read as an archive. */
export function damaged(files: ArchiveFiles, why: string, cause?: unknown): ArchiveError {
  return new ArchiveError(
    'archive-damaged',
    `${files.archive} cannot be read as an archive: ${why}. Nothing was changed. Keep the file, and put back a copy from ${files.backups} or from a backup of your own.`,
    { cause },
  );
}

/** `VACUUM INTO` copies a consistent state even of a file with a log beside it (https://sqlite.org/lang_vacuum.html#vacuuminto). */
function backUp(db: Db, files: ArchiveFiles, version: number, now: Date): string {
  mkdirSync(files.backups, { recursive: true });
  const copy = join(files.backups, `archive-v${version}-${nameOfTime(now)}.sqlite`);
  const temp = `${copy}.tmp`;
  rmSync(temp, { force: true });
  db.run('VACUUM INTO ?', temp);
  renameSync(temp, copy);
  syncFolder(files.backups);
  return copy;
}
