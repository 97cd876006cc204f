import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { folderTree } from '../importers/source/disk.ts';
import type { Surroundings } from '../importers/source/surroundings.ts';
import { walk } from '../importers/walk.ts';

/** What is to be imported as one, a file or a folder that belongs together: its `stamp` changes whenever it does. */
export interface Standing {
  readonly path: string;
  readonly stamp: string;
  /** When it last changed, in milliseconds since 1970, by the clock of its disk. */
  readonly changedAt: number;
}

/** Everything below a folder that an import of it would take. What cannot be looked at is passed over: it may be there the next time. */
export async function scanFolder(folder: string, around: Surroundings): Promise<Standing[]> {
  // The formats are loaded with the first folder that is watched.
  const { treeImporters } = await import('../importers/index.ts');
  const standing: Standing[] = [];
  for await (const found of walk(folderTree(folder, around), { importers: treeImporters, seen: new Set() })) {
    if (around.signal.aborted) break;
    if (found.kind === 'failed') continue;
    const one = await stampOf(found.path, found.kind === 'tree').catch(() => null);
    if (one) standing.push(one);
  }
  return standing;
}

async function stampOf(path: string, isTree: boolean): Promise<Standing> {
  const paths = isTree
    ? (await readdir(path, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [path];
  let size = 0;
  let changedAt = 0;
  for (const each of paths) {
    const { size: bytes, mtimeMs, ctimeMs } = await stat(each);
    size += bytes;
    // A file that was moved here keeps its time of writing, but not its time of change.
    changedAt = Math.max(changedAt, mtimeMs, ctimeMs);
  }
  return { path, stamp: `${paths.length} ${size} ${changedAt}`, changedAt };
}
