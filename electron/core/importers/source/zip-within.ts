import { writeFile } from 'node:fs/promises';
import type { Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';

const signature = Buffer.from('PK\x05\x06', 'latin1');
/** The record at a zip's end without its comment, which may have up to 65,535 bytes; some programs write more behind it. */
const record = 22;
const tail = 1024 * 1024;

/** Where a zip lies within other bytes. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * A zip that has something before or behind it that its own directory does not count, as a source of the zip alone.
 *
 * @returns the source itself where there is nothing of the kind; null where there is no zip in it
 */
export async function zipWithin(source: Source, around: Surroundings): Promise<Source | null> {
  const size = source.rawSize;
  if (size === null) return null;
  const place = placeOf(await gathered(source.raw(Math.max(0, size - tail))), size);
  if (place === null) return null;
  if (place.from === 0 && place.to === size) return source;
  // The copy goes with the import, like that of a member.
  return {
    ...source,
    async file() {
      const copy = await around.spool();
      await writeFile(copy, section(source, place));
      return copy;
    },
  };
}

function placeOf(end: Buffer, size: number): Place | null {
  for (
    let at = end.lastIndexOf(signature);
    at >= 0;
    at = at === 0 ? -1 : end.lastIndexOf(signature, at - 1)
  ) {
    if (at + record > end.length) continue;
    const to = at + record + end.readUInt16LE(at + 20);
    const start = size - end.length + at;
    const [directory, offset] = [end.readUInt32LE(at + 12), end.readUInt32LE(at + 16)];
    // In a ZIP64 both are elsewhere, and nothing can be said of what is before it.
    const from = offset === 0xffffffff ? 0 : start - directory - offset;
    if (to <= end.length && from >= 0) return { from, to: size - end.length + to };
  }
  return null;
}

async function* section({ raw }: Source, { from, to }: Place): AsyncGenerator<Buffer> {
  let left = to - from;
  for await (const chunk of raw(from)) {
    if (left <= 0) return;
    yield chunk.subarray(0, left);
    left -= chunk.length;
  }
}

async function gathered(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
