import { spawn } from 'node:child_process';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { useOf as treeUse } from '../measure/process-tree.ts';

/** How many items the archive's interrupted import had dealt with: what is on disk, whatever the program thought. */
function itemsKept(archive: string): number {
  try {
    const database = new DatabaseSync(`${archive}/archive.sqlite`, { readOnly: true });
    try {
      const row = database.prepare("SELECT account ->> 'found' AS found FROM import_job").get();
      return Number(row?.found ?? 0);
    } finally {
      database.close();
    }
  } catch {
    return 0;
  }
}

/**
 * Runs a program that imports into an archive and kills it, with no word of warning, once so many items are kept.
 *
 * @returns how many were, and the most memory it held; null where it was done before that
 */
export async function killedImport(
  args: readonly string[],
  archive: string,
  after: number,
): Promise<{ readonly kept: number; readonly peakBytes: number } | null> {
  const child = spawn(process.execPath, [...args], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let peakBytes = 0;
  while (child.exitCode === null) {
    await setTimeout(100);
    peakBytes = Math.max(peakBytes, treeUse(child.pid ?? 0).residentBytes);
    if (itemsKept(archive) < after) continue;
    child.kill('SIGKILL');
    await ended;
    return { kept: itemsKept(archive), peakBytes };
  }
  return null;
}
