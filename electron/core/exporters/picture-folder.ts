import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PictureAddress } from './exporter.ts';
import type { PictureSource, StoredPicture } from './picture-source.ts';

/** A folder of pictures beside what is written. */
export interface PictureFolder {
  /** Gives the address of a picture and remembers that it is wanted. */
  readonly address: PictureAddress;
  /** Writes those that were wanted. A file that is there stays, unless its writing was cut off: its name tells what its bytes are. */
  write(): Promise<void>;
}

/** @param name the folder's, in `dir`; `prefix` is how it is reached from what shows the pictures */
export function pictureFolder(source: PictureSource, dir: string, name: string, prefix = ''): PictureFolder {
  const addresses = new Map<string, string | null>();
  const wanted: StoredPicture[] = [];
  return {
    address(sha256) {
      const known = addresses.get(sha256);
      if (known !== undefined) return known;
      const picture = source(sha256);
      const address = picture && `${prefix}${name}/${picture.name}`;
      if (picture) wanted.push(picture);
      addresses.set(sha256, address);
      return address;
    },
    async write() {
      if (wanted.length === 0) return;
      await mkdir(join(dir, name), { recursive: true });
      for (const { name: file, bytes } of wanted.splice(0)) await writeOnce(join(dir, name, file), bytes);
    },
  };
}

async function writeOnce(path: string, bytes: Uint8Array): Promise<void> {
  if (await isThere(path, bytes)) return;
  // Of its own: another export may write the same picture into this folder.
  const part = `${path}.${randomUUID().slice(0, 8)}.part`;
  try {
    await writeFile(part, bytes, { flag: 'wx' });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** Whether there is a file that is no mere beginning of these bytes; one that a person made another of is theirs. */
async function isThere(path: string, bytes: Uint8Array): Promise<boolean> {
  const size = (await stat(path).catch(() => null))?.size;
  if (size === undefined) return false;
  return size >= bytes.length || !(await readFile(path)).equals(bytes.subarray(0, size));
}
