import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Places on disk for copies of members; the folder is made when the first is asked for. */
export function createSpool(): { place(): Promise<string>; clear(): Promise<void> } {
  let dir: Promise<string> | null = null;
  let last = 0;
  return {
    async place() {
      dir ??= mkdtemp(join(tmpdir(), 'pressmark-import-'));
      return join(await dir, String(++last));
    },
    async clear() {
      if (dir) await rm(await dir, { recursive: true, force: true });
    },
  };
}
