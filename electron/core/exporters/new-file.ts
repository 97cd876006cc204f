import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';

/** A file just made: nobody else's, and nothing was overwritten. */
export interface NewFile {
  readonly path: string;
  readonly handle: FileHandle;
}

/**
 * Makes files that were not there: `name.ext`, else `name 2.ext` and so on. Names made before are remembered without regard to case,
 * since a folder whose file system tells case apart may be copied to one that does not.
 */
export function createFileMaker(dir: string, extension: string): (name: string) => Promise<NewFile> {
  const made = new Set<string>();
  const nextNumber = new Map<string, number>();
  return async (name) => {
    const key = name.toLowerCase();
    for (let number = nextNumber.get(key) ?? 1; ; number++) {
      const numbered = number === 1 ? name : `${name} ${number}`;
      if (made.has(numbered.toLowerCase())) continue;
      const path = join(dir, `${numbered}.${extension}`);
      const handle = await openNew(path);
      if (!handle) continue;
      made.add(numbered.toLowerCase());
      nextNumber.set(key, number + 1);
      return { path, handle };
    }
  };
}

async function openNew(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'wx');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return null;
    throw error;
  }
}
