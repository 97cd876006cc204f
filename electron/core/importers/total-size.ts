import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The bytes of all files of some paths. What cannot be looked at counts none; links within folders are not followed. */
export async function totalSize(paths: readonly string[], signal: AbortSignal): Promise<number> {
  let sum = 0;
  const sizeOf = (path: string) =>
    stat(path).then(
      (found) => (found.isFile() ? found.size : 0),
      () => 0,
    );
  for (const path of paths) {
    const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
    if (entries === null) sum += await sizeOf(path);
    for (const entry of entries ?? []) {
      if (signal.aborted) return sum;
      if (entry.isFile()) sum += await sizeOf(join(entry.parentPath, entry.name));
    }
  }
  return sum;
}
