import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The names inside an archive's folder. */
export const archiveFiles = (dir: string) => ({
  dir,
  archive: join(dir, 'archive.sqlite'),
  index: join(dir, 'index.sqlite'),
  blobs: join(dir, 'blobs'),
  backups: join(dir, 'backups'),
  setAside: join(dir, 'set-aside'),
  restoring: join(dir, 'restoring'),
  lock: join(dir, 'lock.sqlite'),
  holder: join(dir, 'lock.json'),
  damaged: join(dir, 'damaged'),
});
export type ArchiveFiles = ReturnType<typeof archiveFiles>;

/** `2026-11-28T18-40-00-000Z`: a time that every file system takes as a name. */
export const nameOfTime = (time: Date): string => time.toISOString().replace(/[:.]/g, '-');

/** Makes what was written to a file durable. */
export function syncPath(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes a folder's entries durable. Windows cannot open a folder to sync it, and needs not: NTFS journals its names. */
export function syncFolder(dir: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(dir, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Writes a file that is there whole or not at all: bytes go to `temp` in the same file system, are synced, and take their name at the end.
 *
 * @param temp where to write first; beside `path` where not given
 */
export function writeFileDurably(path: string, bytes: Uint8Array, temp = `${path}.tmp`): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    const handle = openSync(temp, 'w');
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temp, path);
  } catch (error) {
    // A disk that is full needs what was written of it in vain.
    rmSync(temp, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}
