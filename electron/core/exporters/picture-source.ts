import { getBlob } from '../articles/blob.ts';
import { pictureType } from '../capture/pictures/picture-type.ts';
import type { Core } from '../core.ts';

/** A picture of the archive; `name` is what a file of it is called. */
export interface StoredPicture {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Gives a picture by its SHA-256; null where the archive has it no more, or it is none. */
export type PictureSource = (sha256: string) => StoredPicture | null;

const extensions: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
};

/** Pictures as they are stored. A missing or damaged one costs the picture and not its article. */
export const pictureSource =
  (core: Pick<Core, 'db' | 'blobs'>): PictureSource =>
  (sha256) => {
    try {
      const { bytes } = getBlob(core, sha256);
      const type = pictureType(bytes);
      return type === null ? null : { name: `${sha256}.${extensions[type] ?? 'bin'}`, type, bytes };
    } catch {
      return null;
    }
  };

/** A picture as an address that holds it. */
export const dataAddress = ({ type, bytes }: StoredPicture): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
