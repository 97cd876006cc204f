import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own that is soon full, or can be write-protected. */
export interface SmallDisk {
  readonly path: string;
  protect(yes: boolean): void;
  /** Its files have no names any more, though programs may have them open. */
  pullOut(): void;
  remove(): void;
}

/** @returns null where this system or user may mount nothing, which is only the superuser of Linux */
export function mountSmallDisk(megabytes: number): SmallDisk | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const path = mkdtempSync(join(tmpdir(), 'pressmark-disk-'));
  const mount = (...args: readonly string[]) => execFileSync('mount', [...args], { stdio: 'ignore' });
  try {
    mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'pressmark', path);
  } catch {
    rmSync(path, { recursive: true });
    return null;
  }
  let there = true;
  const unmount = () => {
    if (there) execFileSync('umount', ['-l', path]);
    there = false;
  };
  return {
    path,
    protect: (yes) => mount('-o', `remount,${yes ? 'ro' : 'rw'}`, path),
    pullOut: unmount,
    remove() {
      unmount();
      rmdirSync(path);
    },
  };
}
