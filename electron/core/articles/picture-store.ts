import type { Core } from '../core.ts';
import type { PackedPicture } from './lift-pictures.ts';

/** Keeps the pictures that an edition's HTML shows. */
export function insertPictures(
  { db, blobs }: Pick<Core, 'db' | 'blobs'>,
  edition: number,
  pictures: readonly PackedPicture[],
): void {
  for (const { blob, type } of pictures) {
    const { id } = blobs.put(blob);
    db.run('INSERT OR IGNORE INTO picture (edition, blob, type) VALUES (?, ?, ?)', edition, id, type);
  }
}
