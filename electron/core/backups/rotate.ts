import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Db, openDatabase } from '../storage/database.ts';
import { sqliteCode } from '../storage/disk-errors.ts';
import { backupPaths, backupsIn, type FoundBackup, namesIn } from './backup-folder.ts';

const dailyKept = 7;
const weeklyKept = 4;

/**
 * Which backups stay: the newest of each of the last seven days and of each of the last four weeks that have any, and those made before
 * a migration. Days that have none do not count, so that a clock that jumps, or a year without Pressmark, takes nothing away.
 */
export function kept(backups: readonly Pick<FoundBackup, 'path' | 'at' | 'why'>[]): ReadonlySet<string> {
  const own = backups
    .filter(({ why }) => why === 'schedule' || why === 'asked')
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const firstOfEach = (of: (at: string) => string | number, most: number) => {
    const groups = new Map<string | number, string>();
    for (const { at, path } of own) if (!groups.has(of(at))) groups.set(of(at), path);
    return [...groups.values()].slice(0, most);
  };
  const others = backups.filter((each) => !own.includes(each)).map(({ path }) => path);
  return new Set([...others, ...firstOfEach(dayOf, dailyKept), ...firstOfEach(weekOf, weeklyKept)]);
}

const dayOf = (at: string): string => at.slice(0, 10);
/** Weeks since 1970 that begin on a Monday, as 5 January 1970 was one. */
const weekOf = (at: string): number => Math.floor((Date.parse(at) / 86_400_000 - 4) / 7);

/**
 * Removes what need not stay, and the files that no backup of the folder names any more.
 *
 * @param made the backup just made, which stays whatever its clock said
 */
export function rotate(folder: string, made: string): void {
  const backups = backupsIn(folder);
  const stays = kept(backups);
  const gone = backups.filter(({ path }) => !stays.has(path) && basename(path) !== made);
  for (const { path } of gone) rmSync(path, { recursive: true, force: true });
  if (gone.length > 0) removeUnnamed(folder);
}

/**
 * By the first two digits of the names, so that the names of one of 256 folders are in memory at a time. Where one of the backups cannot
 * say what it names, because it is damaged, all files stay: that is no reason to be without the backup just made.
 */
function removeUnnamed(folder: string): void {
  const databases: Db[] = [];
  try {
    for (const { database } of backupsIn(folder))
      databases.push(openDatabase(database, { readOnly: true, immutable: true }));
    const { blobs } = backupPaths(folder);
    for (const prefix of namesIn(blobs)) {
      if (!/^[0-9a-f]{2}$/.test(prefix)) continue;
      const named = new Set(
        databases.flatMap((db) =>
          db
            .all<{ hex: string }>(
              'SELECT lower(hex(sha256)) AS hex FROM blob WHERE bytes IS NULL AND sha256 BETWEEN ? AND ?',
              Buffer.from(prefix.padEnd(64, '0'), 'hex'),
              Buffer.from(prefix.padEnd(64, 'f'), 'hex'),
            )
            .map(({ hex }) => hex),
        ),
      );
      for (const name of readdirSync(join(blobs, prefix))) {
        if (!named.has(name)) rmSync(join(blobs, prefix, name), { force: true });
      }
    }
  } catch (error) {
    if (sqliteCode(error) === null) throw error;
  } finally {
    for (const db of databases) db.close();
  }
}
