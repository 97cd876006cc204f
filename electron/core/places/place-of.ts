import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, realpathSync, statfsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Place } from '../../contract/keeping.ts';
import { isNetwork, type Mount, mountOf, readMountInfo, readMountList } from './mounts.ts';
import { synchroniserOf } from './synchronised.ts';

/**
 * Where a folder lies: for the choice of an archive's folder, of one for backups, and for warnings. What the system does not tell is
 * taken to be a disk of this machine.
 *
 * @param dir absolute; it need not be there yet
 */
export function placeOf(dir: string): Place {
  const real = realOf(resolve(dir));
  const mount = mountOf(mounts(), real);
  const { free, total } = roomAt(real);
  const about = { readOnly: mount?.readOnly === true || !canWrite(real), free, total };
  // Windows gives the real path of a mapped drive as that of the other machine.
  if (process.platform === 'win32' && /^\\\\[^?.]/.test(real))
    return { kind: 'network', by: 'SMB', ...about };
  if (mount && isNetwork(mount)) return { kind: 'network', by: mount.type.replace(/^fuse\./, ''), ...about };
  const by = synchroniserOf(real);
  return by === null ? { kind: 'local', by, ...about } : { kind: 'synchronised', by, ...about };
}

/** The real path of what is there, and below it what is not there yet. */
function realOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(realOf(above), basename(path));
  }
}

const existing = (path: string): string =>
  existsSync(path) || dirname(path) === path ? path : existing(dirname(path));

function canWrite(path: string): boolean {
  try {
    accessSync(existing(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function roomAt(path: string): Pick<Place, 'free' | 'total'> {
  try {
    const { bavail, blocks, bsize } = statfsSync(existing(path));
    return { free: bavail * bsize, total: blocks * bsize };
  } catch {
    return { free: null, total: null };
  }
}

function mounts(): readonly Mount[] {
  try {
    if (process.platform === 'linux') return readMountInfo(readFileSync('/proc/self/mountinfo', 'utf8'));
    if (process.platform === 'darwin') {
      return readMountList(execFileSync('/sbin/mount', { encoding: 'utf8', timeout: 2000 }));
    }
    return [];
  } catch {
    return [];
  }
}
