import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PictureAddress } from './exporter.ts';
import type { PictureSource, StoredPicture } from './picture-source.ts';

/** A folder of pictures beside what is written. */
export interface PictureFolder {
  /** Gives the address of a picture and remembers that it is wanted. */
  readonly address: PictureAddress;
  /** Writes those that were wanted. A file that is there has the same name, so the same bytes, and stays. */
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
      for (const { name: file, bytes } of wanted.splice(0)) await writeNew(join(dir, name, file), bytes);
    },
  };
}

async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
