import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import type { Backup } from '../../contract/keeping.ts';
import { type ArchiveFiles, archiveFiles } from '../storage/files.ts';

/**
 * A folder of backups:
 *
 * - `2026-11-28T18-40-00-000Z/archive.sqlite`: one state of the database, whole and without a log
 * - `2026-11-28T18-40-00-000Z/backup.json`: what is known of it, see `accountSchema`; written last
 * - `blobs/ab/ab12…`: the files of captures, by hash and each once, shared by all of them
 */
export const backupPaths = (folder: string) => ({
  database: (name: string) => join(folder, name, 'archive.sqlite'),
  account: (name: string) => join(folder, name, 'backup.json'),
  blobs: join(folder, 'blobs'),
});

/** While it is made, a backup's folder ends so. */
export const unfinished = '.part';

/** `stamp`: sizes and times of the archive's files when it was made; where they are the same, nothing has changed since. */
export const accountSchema = z.object({
  backup: z.literal(1),
  archive: z.string(),
  at: z.iso.datetime(),
  why: z.enum(['schedule', 'asked']),
  version: z.number().int(),
  articles: z.number().int(),
  captures: z.number().int(),
  bytes: z.number(),
  checked: z.iso.datetime().nullable(),
  missing: z.array(z.string()),
  stamp: z.string(),
});
export type BackupAccount = z.infer<typeof accountSchema>;

const stampPattern = /(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z/;

function timeOfName(name: string): string | null {
  const [, day, hour, minute, second, ms] = stampPattern.exec(name) ?? [];
  return day === undefined ? null : `${day}T${hour}:${minute}:${second}.${ms}Z`;
}

/**
 * The folder for an archive's backups. In one that the person chose, each archive has its own, named by where the archive lies: an
 * archive that is damaged still finds its own.
 *
 * @param chosen empty: inside the archive
 */
export function backupFolderOf(dir: string, chosen: string): string {
  if (chosen === '') return archiveFiles(dir).backups;
  const place = createHash('sha256').update(resolve(dir)).digest('hex').slice(0, 8);
  return join(chosen, `Pressmark ${basename(resolve(dir))} ${place}`);
}

/** Sizes and times of the files that hold what is stored: they differ whenever something was written. */
export function stampOf(files: ArchiveFiles): string {
  const part = (path: string) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat && stat.size > 0 ? `${stat.size}@${stat.mtimeMs}` : '-';
  };
  return `${part(files.archive)} ${part(`${files.archive}-wal`)}`;
}

export interface FoundBackup extends Backup {
  readonly account: BackupAccount | null;
  /** The database, and the folder that has its captures' files besides the archive's own. */
  readonly database: string;
  readonly blobs: string | null;
}

/** The finished backups of a folder, the newest first. What is no backup is passed over. */
export function backupsIn(folder: string): readonly FoundBackup[] {
  const paths = backupPaths(folder);
  const found = namesIn(folder).flatMap((name): readonly FoundBackup[] => {
    const account = readAccount(paths.account(name));
    if (!account || name.endsWith(unfinished)) return beforeMigration(folder, name);
    return [
      {
        path: join(folder, name),
        at: account.at,
        why: account.why,
        articles: account.articles,
        bytes: account.bytes,
        checked: account.checked,
        missing: account.missing.length,
        account,
        database: paths.database(name),
        blobs: paths.blobs,
      },
    ];
  });
  return newestFirst(found);
}

/** Every state of an archive that can be put back: in its own folder, in the one that was chosen, and what was set aside. */
export function allBackups(dir: string, chosen: string): readonly FoundBackup[] {
  const files = archiveFiles(dir);
  const folders = new Set([files.backups, backupFolderOf(dir, chosen)]);
  return newestFirst([...[...folders].flatMap(backupsIn), ...setAside(files)]);
}

/** The backup that a folder or file is, null where it is none. */
export function namedBackup(path: string): FoundBackup | null {
  const folder = dirname(path);
  const found = [...backupsIn(folder), ...setAside({ ...archiveFiles(dirname(folder)), setAside: folder })];
  return found.find((each) => each.path === path) ?? null;
}

const newestFirst = (backups: readonly FoundBackup[]): readonly FoundBackup[] =>
  backups.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));

/** As `migrate` names the copies it makes. */
function beforeMigration(folder: string, name: string): readonly FoundBackup[] {
  const at = /^archive-v\d+-.*\.sqlite$/.test(name) ? timeOfName(name) : null;
  return at === null ? [] : [alone(join(folder, name), join(folder, name), at, 'migration')];
}

function setAside(files: ArchiveFiles): readonly FoundBackup[] {
  return namesIn(files.setAside).flatMap((name) => {
    const database = join(files.setAside, name, 'archive.sqlite');
    const at = timeOfName(name);
    if (at === null || !existsSync(database)) return [];
    return [alone(join(files.setAside, name), database, at, 'set-aside')];
  });
}

const alone = (path: string, database: string, at: string, why: Backup['why']): FoundBackup => ({
  ...{ path, at, why, database },
  articles: null,
  bytes: statSync(database, { throwIfNoEntry: false })?.size ?? 0,
  checked: null,
  missing: 0,
  account: null,
  blobs: null,
});

function readAccount(path: string): BackupAccount | null {
  try {
    return accountSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
