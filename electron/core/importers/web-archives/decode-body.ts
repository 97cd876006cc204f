import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { ArchiveError } from '../../../contract/errors.ts';
import { limits } from '../limits.ts';

/**
 * The body of an HTTP answer as the browser saw it. What says it is chunked or packed and is not, as in archives whose programs had
 * undone it already, is taken as it stands.
 *
 * @throws too-large, unreadable where it is packed in a way that is not known
 */
export function decodeBody(body: Uint8Array, transfer: string | null, content: string | null): Uint8Array {
  const joined = /\bchunked\b/i.test(transfer ?? '') ? (withoutChunks(body) ?? body) : body;
  const codings = (content ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  return codings.reduceRight((bytes, coding) => unpack(bytes, coding), joined);
}

function unpack(bytes: Uint8Array, coding: string): Uint8Array {
  const options = { maxOutputLength: limits.entry };
  switch (coding) {
    case '':
    case 'identity':
      return bytes;
    case 'gzip':
    case 'x-gzip':
      return bytes[0] === 0x1f && bytes[1] === 0x8b ? whole(() => gunzipSync(bytes, options)) : bytes;
    case 'deflate':
      return whole(() =>
        ((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options),
      );
    case 'br':
      return looksLikeText(bytes) ? bytes : whole(() => brotliDecompressSync(bytes, options));
    case 'zstd':
      return looksLikeText(bytes) ? bytes : whole(() => zstdDecompressSync(bytes, options));
    default:
      throw new ArchiveError(
        'unreadable',
        `The page is packed as “${coding.slice(0, 20)}”, which Pressmark cannot unpack.`,
      );
  }
}

const looksLikeText = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x3c || bytes[0] === 0xef || bytes[0] === 0x0a;

function whole(work: () => Uint8Array): Uint8Array {
  try {
    return work();
  } catch (cause) {
    const isLarge = cause instanceof RangeError;
    throw isLarge
      ? new ArchiveError('too-large', 'The page is larger than 64 MiB once unpacked.')
      : new ArchiveError('unreadable', 'The packed page is damaged.', { cause });
  }
}

/** Null where it is not chunked (RFC 9112, 7.1). */
function withoutChunks(body: Uint8Array): Uint8Array | null {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const pieces: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = bytes.indexOf('\r\n', at);
    const size =
      end < 0
        ? Number.NaN
        : Number.parseInt(/^[\da-f]{1,8}(?=$|\s*;)/i.exec(bytes.toString('latin1', at, end))?.[0] ?? '', 16);
    if (!Number.isFinite(size)) return pieces.length > 0 ? Buffer.concat(pieces) : null;
    if (size === 0) return Buffer.concat(pieces);
    pieces.push(bytes.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
}
