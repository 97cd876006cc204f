import { hash } from 'node:crypto';
import { ArchiveError } from '../../../contract/errors.ts';
import { limits } from '../limits.ts';
import { isGzip, unpackGzip } from './gzip.ts';
import { skip } from './skip.ts';
import type { Source } from './source.ts';

/** What a kind of source tells of itself; the rest is the same for all. */
export interface Origin {
  readonly path: string;
  readonly name: string;
  /** Of the raw bytes; null where only reading tells. */
  readonly rawSize: number | null;
  readonly modifiedAt: Date;
  readonly now: Date;
  readonly depth: number;
  raw(from: number): AsyncIterable<Buffer>;
  file(): Promise<string>;
  sibling(path: string): Promise<Source | null>;
}

/** Looks at a source's beginning, to know what it is. */
export async function makeSource(origin: Origin): Promise<Source> {
  const rawHead = await beginning(origin.raw(0));
  const gzipped = isGzip(rawHead);
  const raw = (from = 0) => origin.raw(from);
  const stream = (from = 0) => (gzipped ? skip(unpackGzip(origin.raw(0)), from) : origin.raw(from));
  return {
    path: origin.path,
    name: origin.name,
    size: gzipped ? null : origin.rawSize,
    rawSize: origin.rawSize,
    modifiedAt: new Date(Math.min(origin.modifiedAt.getTime() || 0, origin.now.getTime())).toISOString(),
    head: gzipped ? await beginning(unpackGzip(oneChunk(rawHead))) : rawHead,
    gzipped,
    identity: `${origin.rawSize}:${origin.modifiedAt.getTime()}:${hash('sha256', rawHead)}`,
    depth: origin.depth,
    stream,
    raw,
    bytes: (limit = limits.entry) => gather(stream(), gzipped ? null : origin.rawSize, limit),
    file: origin.file,
    sibling: origin.sibling,
  };
}

/** As much of a beginning as can be had: of what is cut or damaged, what comes before. */
async function beginning(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= limits.head) break;
    }
  } catch (error) {
    if (length === 0) throw error;
  }
  return Buffer.concat(chunks).subarray(0, limits.head);
}

async function* oneChunk(chunk: Buffer): AsyncGenerator<Buffer> {
  yield chunk;
}

async function gather(stream: AsyncIterable<Buffer>, size: number | null, limit: number): Promise<Buffer> {
  const tooLarge = () =>
    new ArchiveError('too-large', `The file is larger than ${Math.round(limit / 1024 / 1024)} MiB.`);
  if (size !== null && size > limit) throw tooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, length);
}
