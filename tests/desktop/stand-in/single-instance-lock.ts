import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const poll = 20;
const folderOf = (profile: string): string => join(profile, 'stand-in-instance');

export const freeLock = (profile: string): void =>
  rmSync(folderOf(profile), { recursive: true, force: true });

/**
 * One lock for each profile, as Chromium's: whoever comes second leaves what it was given in a file and is told no.
 *
 * @param heard gets what a later process left
 */
export function takeLock(profile: string, data: unknown, heard: (data: unknown) => void): boolean {
  const folder = folderOf(profile);
  mkdirSync(folder, { recursive: true });
  try {
    closeSync(openSync(join(folder, 'lock'), 'wx'));
  } catch {
    const path = join(folder, `${process.pid}.message`);
    writeFileSync(`${path}.new`, JSON.stringify(data ?? null));
    renameSync(`${path}.new`, path);
    return false;
  }
  const timer = setInterval(() => {
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      if (!name.endsWith('.message')) continue;
      const left: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      rmSync(join(folder, name));
      heard(left);
    }
  }, poll);
  timer.unref();
  process.on('exit', () => freeLock(profile));
  return true;
}
