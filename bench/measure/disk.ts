import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes of a file, or of all files below a folder; 0 where there is nothing. */
export function bytesOnDisk(path: string): number {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.size;
  return readdirSync(path).reduce((sum, name) => sum + bytesOnDisk(join(path, name)), 0);
}
