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

/**
 * One lock for each profile, as Chromium's: whoever comes second leaves what it was given in a file and is told no.
 *
 * @param heard gets what a later process left
 */
export function takeLock(profile: string, data: unknown, heard: (data: unknown) => void): boolean {
  const folder = join(profile, 'stand-in-instance');
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
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return true;
}
