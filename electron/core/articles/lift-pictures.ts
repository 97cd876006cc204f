import type { Reading } from '../../contract/article.ts';
import { pictureType } from '../capture/pictures/picture-type.ts';
import { type Pictures, pictureLimits } from '../capture/pictures/take-pictures.ts';
import { type PackedBlob, packBlob } from '../storage/blob-store.ts';

/** A picture of an article, ready to be stored. */
export interface PackedPicture {
  readonly blob: PackedBlob;
  readonly type: string;
}

/** What an edition is made of: its HTML names each of its pictures as `/blob/SHA256`. */
export interface Lifted {
  readonly reading: Reading;
  readonly pictures: readonly PackedPicture[];
}

const inText =
  /(<img\b[^>]*?\ssrc=)"(?:(data:image\/[a-z]+;base64,[^"]*)|(https:\/\/[0-9a-f]{60}\.picture\.invalid\/))"/gi;

/**
 * Lifts the pictures out of a reading's HTML, those it holds as data and those taken along with the page; what is no picture or too
 * large goes. Bytes that an article does not show any more, as those of its page's advertisements, are not kept.
 */
export function liftPictures(reading: Reading, taken: Pictures = new Map()): Lifted {
  const lifted = new Map<string, PackedPicture>();
  const lift = (bytes: Uint8Array): string => {
    const type = bytes.length <= pictureLimits.bytes ? pictureType(bytes) : null;
    if (type === null || lifted.size >= pictureLimits.count) return '';
    const blob = packBlob(bytes);
    const name = `/blob/${blob.sha256.toString('hex')}`;
    lifted.set(name, { blob, type });
    return name;
  };
  const html = reading.html?.replace(inText, (_, before: string, data?: string, standIn = '') => {
    const bytes = data ? Buffer.from(data.slice(data.indexOf(',') + 1), 'base64') : taken.get(standIn)?.bytes;
    return `${before}"${bytes ? lift(bytes) : ''}"`;
  });
  const image = reading.image !== null && taken.has(reading.image) ? null : reading.image;
  return { reading: { ...reading, html: html ?? null, image }, pictures: [...lifted.values()] };
}
