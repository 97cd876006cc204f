import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ArchiveError } from '../../../contract/errors.ts';
import { guardExpansion } from './guard-expansion.ts';

const chunkSize = 256 * 1024;

/** By its two first bytes (RFC 1952). */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

/**
 * What is in a gzip, all its members one after the other.
 *
 * @throws unreadable where it is cut or damaged, once what comes before was given; too-large where it grows beyond `limits`
 */
export async function* unpackGzip(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const guard = guardExpansion();
  const gunzip = createGunzip({ chunkSize });
  // An error of either stream ends the loop that reads from gunzip.
  pipeline(Readable.from(guard.counted(packed), { objectMode: false }), gunzip, () => {});
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      guard.gave(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw errorOf(error);
  }
}

function errorOf(cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === 'Z_BUF_ERROR') {
    return new ArchiveError('unreadable', 'The gzip is cut: what comes before was read.', { cause });
  }
  if (typeof code === 'string' && code.startsWith('Z_')) {
    return new ArchiveError('unreadable', 'The gzip is damaged: what comes before was read.', { cause });
  }
  return cause;
}
