import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Makes a folder that was not there: `name`, else `name 2` and so on. */
export async function newFolder(dir: string, name: string): Promise<string> {
  for (let number = 1; ; number++) {
    const path = join(dir, number === 1 ? name : `${name} ${number}`);
    try {
      await mkdir(path);
      return path;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}
