import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { makeSource } from '../importers/source/make-source.ts';
import type { Source } from '../importers/source/source.ts';
import type { Surroundings } from '../importers/source/surroundings.ts';
import type { StoredCapture } from './reread-store.ts';

/** How a PNG begins: what begins so goes through reading as a picture does. */
const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The bytes that stand for a picture that lay beside a page, while the page is read again. @param address as the page has it */
export const standInFor = (address: string): Buffer => Buffer.concat([pngSignature, Buffer.from(address)]);

interface Options {
  readonly around: Surroundings;
  /** Told of each picture beside the page that is asked for; null where there are none. */
  readonly onPicture: ((standIn: Buffer) => void) | null;
}

/**
 * A capture as the file that it once was: what is known of its address and its time stands beside it as `NAME.meta.json`, and, where
 * pictures came along with it, a stand-in for each that it names.
 */
export function captureSource(
  bytes: Buffer,
  capture: StoredCapture,
  { around, onPicture }: Options,
): Promise<Source> {
  const { url, capturedAt, guessed } = capture;
  const known = { ...(url !== null && { url }), ...(guessed === false && { capturedAt }) };
  return memorySource(bytes, capture, around, async (path) => {
    const beside = { ...capture, source: path };
    if (path.endsWith('.meta.json')) return memorySource(Buffer.from(JSON.stringify(known)), beside, around);
    if (onPicture === null) return null;
    const standIn = standInFor(path);
    onPicture(standIn);
    return memorySource(standIn, beside, around);
  });
}

function memorySource(
  bytes: Buffer,
  { source, capturedAt }: StoredCapture,
  { now, signal, spool }: Surroundings,
  sibling: Source['sibling'] = async () => null,
): Promise<Source> {
  return makeSource({
    path: source,
    name: basename(source),
    rawSize: bytes.length,
    modifiedAt: new Date(capturedAt),
    now: now(),
    depth: 0,
    sibling,
    async *raw(from) {
      signal.throwIfAborted();
      if (from < bytes.length) yield bytes.subarray(from);
    },
    file: () => writtenTo(spool, bytes),
  });
}

async function writtenTo(spool: Surroundings['spool'], bytes: Buffer): Promise<string> {
  const path = await spool();
  await writeFile(path, bytes);
  return path;
}
