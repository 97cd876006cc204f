import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type ArchiveFiles, syncFolder, writeFileDurably } from './files.ts';

/** What a database has beside it. The log comes first: a database without its log is an older state, a log alone is nothing. */
const endings = ['-wal', '-shm', ''] as const;

const planSchema = z.object({ aside: z.string() });

/** Where a new database is prepared, beside the archive so that it only needs a new name. */
export const replacementOf = (files: ArchiveFiles): string => join(files.restoring, 'archive.sqlite');
const planOf = (files: ArchiveFiles): string => join(files.restoring, 'plan.json');

/**
 * Says durably that what `replacementOf` names shall be the archive from the next opening on. Nothing is moved yet.
 *
 * @param name the folder below `set-aside/` that the present database goes to
 * @returns that folder
 */
export function planReplacement(files: ArchiveFiles, name: string): string {
  const aside = join(files.setAside, name);
  writeFileDurably(planOf(files), Buffer.from(`${JSON.stringify({ aside: name })}\n`));
  return aside;
}

/** Whether the next opening replaces the database. */
export const isReplacementPlanned = (files: ArchiveFiles): boolean => existsSync(planOf(files));

/**
 * Carries out what was planned: the present database goes aside, the new one takes its place, the index is built anew. Each step is
 * one renaming, and a program that dies in between does the rest when it is started again. Only the holder of the lock may do it.
 *
 * @returns where the former database lies; null where nothing was planned
 */
export function carryOutReplacement(files: ArchiveFiles): string | null {
  const aside = planned(files);
  if (aside === null) return null;
  const replacement = replacementOf(files);
  if (existsSync(replacement)) {
    mkdirSync(aside, { recursive: true });
    // Once the former database is aside, what has its name is the new one.
    if (!existsSync(join(aside, 'archive.sqlite'))) {
      for (const ending of endings) moveAway(files.archive + ending, join(aside, `archive.sqlite${ending}`));
    }
    syncFolder(aside);
    renameSync(replacement, files.archive);
    syncFolder(files.dir);
  }
  for (const ending of endings) rmSync(files.index + ending, { force: true });
  rmSync(files.damaged, { force: true });
  rmSync(files.restoring, { recursive: true, force: true });
  syncFolder(files.dir);
  return aside;
}

function planned(files: ArchiveFiles): string | null {
  if (!existsSync(planOf(files))) return null;
  const { aside } = planSchema.parse(JSON.parse(readFileSync(planOf(files), 'utf8')));
  return join(files.setAside, aside);
}

function moveAway(from: string, to: string): void {
  if (existsSync(from)) renameSync(from, to);
}
