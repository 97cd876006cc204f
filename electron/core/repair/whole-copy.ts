import { type BlobFile, blobPath, stateOfBlob } from '../backups/blob-files.ts';

/** Where a capture's bytes are whole, of some folders `blobs/`; null: nowhere. */
export function wholeCopy(blob: BlobFile, folders: readonly string[]): string | null {
  const paths = folders.map((folder) => blobPath(folder, blob.hex));
  return paths.find((path) => stateOfBlob(path, blob) === 'whole') ?? null;
}
