import { ArchiveError } from '../../contract/errors.ts';
import type { Incoming } from '../articles/keep.ts';
import { decodeBytes } from '../capture/charset.ts';
import { readSavedPage } from '../capture/html/metadata/saved-page.ts';
import { type Pictures, pictureLimits, takePictures } from '../capture/pictures/take-pictures.ts';
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
  const read: Read = type === 'text/html' ? await withPictures(source, bytes) : { bytes, type };
  return incomingOf({
    bytes,
    type,
    taken,
    url,
    reading: readClip({ ...taken, ...read, url }),
    tags: sidecar.tags ?? [],
    ...(read.pictures && { pictures: read.pictures }),
  });
}

interface Read {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly pictures?: Pictures;
}

/** A page as it is read: with the pictures that a browser put into a folder beside it. */
async function withPictures(source: Source, bytes: Buffer): Promise<Read> {
  const type = 'text/html';
  const { html, pictures } = await takePictures(decodeBytes(bytes, type).text, (address) =>
    companionBytes(source, address),
  );
  // A page without such pictures is read as its bytes are: they say more of its charset.
  if (pictures.size === 0) return { bytes, type };
  return { bytes: Buffer.from(html), type: `${type}; charset=utf-8`, pictures };
}

/** The bytes of a picture beside a page, for what stands as its address there; null where there is none. */
export async function companionBytes(source: Source, address: string): Promise<Buffer | null> {
  const path = companionPath(address);
  const found = path === null ? null : await source.sibling(path);
  return found && (found.size ?? 0) <= pictureLimits.bytes ? found.bytes(pictureLimits.bytes) : null;
}

/** The file beside a page that an address in it means, or null where it means something on the net. */
function companionPath(address: string): string | null {
  if (/^[a-z][a-z\d+.-]*:/i.test(address) || address.startsWith('/')) return null;
  const path = address.replace(/[?#].*$/s, '').replace(/^(?:\.\/)+/, '');
  try {
    return decodeURIComponent(path) || null;
  } catch {
    return path;
  }
}
