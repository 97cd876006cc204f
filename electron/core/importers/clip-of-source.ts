import { ArchiveError } from '../../contract/errors.ts';
import type { Incoming } from '../articles/keep.ts';
import { readSavedPage } from '../capture/html/metadata/saved-page.ts';
import { readClip } from '../capture/read-clip.ts';
import type { Entry } from './importer.ts';
import { incomingOf } from './incoming.ts';
import { readSidecar } from './sidecar.ts';
import type { Source } from './source/source.ts';

/** A source that is one clip, read when its turn comes, with what a `name.meta.json` beside it tells. */
export function clipOfSource(source: Source, type: string): Entry {
  return {
    kind: 'clip',
    source: source.path,
    bytes: source.size ?? source.head.length * 8,
    prepare: () => prepareClip(source, type),
  };
}

async function prepareClip(source: Source, type: string): Promise<Incoming> {
  const sidecar = await readSidecar(source);
  const bytes = await source.bytes();
  if (bytes.length === 0) throw new ArchiveError('unreadable', 'The file is empty.');
  // A page saved by SingleFile says itself when; the file's time is when it was last copied.
  const { savedAt } = readSavedPage(Buffer.from(source.head).toString('latin1'));
  const toldAt = sidecar.capturedAt ?? savedAt ?? null;
  const taken = {
    capturedAt: toldAt ?? source.modifiedAt,
    capturedAtIsGuess: toldAt === null,
    source: source.path,
  };
  const url = sidecar.url ?? null;
  return incomingOf({
    bytes,
    type,
    taken,
    url,
    reading: readClip({ bytes, type, url, ...taken }),
    tags: sidecar.tags ?? [],
  });
}
