import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { ArchiveError } from '../../../contract/errors.ts';
import { isInnerPath } from './inner-path.ts';
import { makeSource } from './make-source.ts';
import { section } from './section.ts';
import type { Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';
import type { Tree } from './tree.ts';

/**
 * A file on disk.
 *
 * @throws unreadable for what is no file; what the file system says
 */
export async function fileSource(path: string, around: Surroundings): Promise<Source> {
  const found = await stat(path);
  if (!found.isFile()) throw new ArchiveError('unreadable', 'It is neither a file nor a folder.');
  return makeSource({
    path,
    name: basename(path),
    rawSize: found.size,
    modifiedAt: found.mtime,
    now: around.now(),
    depth: 0,
    raw: (from) => section(path, from, Number.POSITIVE_INFINITY, around),
    file: async () => path,
    sibling: (inner) => fileWithin(dirname(path), inner, around),
  });
}

/** A folder on disk. Names of the file system that are no UTF-8 are passed over by Node itself. */
export function folderTree(path: string, around: Surroundings): Tree {
  return {
    path,
    depth: 0,
    pathOf: (name) => join(path, name),
    place: () => realpath(path),
    async names() {
      const entries = await readdir(path, { withFileTypes: true });
      const names = await Promise.all(
        entries.map(async (entry) => ((await isFolder(path, entry)) ? `${entry.name}/` : entry.name)),
      );
      return names.sort();
    },
    folder: (name) => folderTree(join(path, name), around),
    open: (name) => fileSource(join(path, name), around),
    file: (inner) => fileWithin(path, inner, around),
  };
}

async function isFolder(
  dir: string,
  entry: { readonly name: string; isDirectory(): boolean; isSymbolicLink(): boolean },
): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return stat(join(dir, entry.name)).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** A file below a folder, never one that a link would lead to outside of it. */
async function fileWithin(dir: string, inner: string, around: Surroundings): Promise<Source | null> {
  if (!isInnerPath(inner)) return null;
  try {
    const root = await realpath(dir);
    const path = await realpath(join(root, inner));
    return path.startsWith(root.endsWith(sep) ? root : root + sep)
      ? await fileSource(join(dir, inner), around)
      : null;
  } catch (error) {
    if (around.signal.aborted) throw error;
    return null;
  }
}
