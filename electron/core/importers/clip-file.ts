import { readFile } from 'node:fs/promises';
import { ArchiveError } from '../../contract/errors.ts';
import { readSavedPage } from '../capture/html/metadata/saved-page.ts';
import { readClip } from '../capture/read-clip.ts';
import { packBlob } from '../storage/blob-store.ts';
import type { Entry, SourceFile } from './importer.ts';
import { readSidecar } from './sidecar.ts';

/** A page with its pictures inside can be large; nothing of this size is news any more. */
const largest = 64 * 1024 * 1024;

/** A file that is one clip, with what a `name.meta.json` beside it tells. */
export async function* readClipFile(file: SourceFile, type: string): AsyncGenerator<readonly Entry[]> {
  const { path } = file;
  if (file.size > largest) {
    throw new ArchiveError('too-large', `The file is larger than ${largest / 1024 / 1024} MiB.`);
  }
  const sidecar = await readSidecar(path);
  const bytes = await readFile(path);
  if (bytes.length === 0) throw new ArchiveError('unreadable', 'The file is empty.');
  // A page saved by SingleFile says itself when; the file's time is when it was last copied.
  const { savedAt } = readSavedPage(Buffer.from(file.head).toString('latin1'));
  const toldAt = sidecar.capturedAt ?? savedAt ?? null;
  const capturedAt = toldAt ?? file.modifiedAt;
  const capturedAtIsGuess = toldAt === null;
  const url = sidecar.url ?? null;
  yield [
    {
      kind: 'clip',
      source: path,
      bytes: bytes.length,
      prepare: () => ({
        blob: packBlob(bytes),
        type,
        url,
        source: path,
        capturedAt,
        reading: readClip({ bytes, type, url, capturedAt, capturedAtIsGuess, source: path }),
        corrections: {},
        tags: sidecar.tags ?? [],
        state: null,
      }),
    },
  ];
}
