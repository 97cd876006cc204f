import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { ArchiveError } from '../../contract/errors.ts';
import type { Db } from './database.ts';
import { writeFileDurably } from './files.ts';

/** Up to so many bytes are kept in the database's row, where they cost no file; larger ones get a file of their own. */
export const inlineLimit = 64 * 1024;
/** Shorter ones lose some hundred bytes at most, and to find that out costs as much as storing them. */
const worthCompressing = 1024;

/** Bytes made ready to be stored: the work that needs no database. */
export interface PackedBlob {
  readonly sha256: Buffer;
  readonly size: number;
  readonly encoding: 'zstd' | 'identity';
  readonly packed: Uint8Array;
}

/** Names bytes by their SHA-256 and makes them small. */
export function packBlob(bytes: Uint8Array): PackedBlob {
  const sha256 = hash('sha256', bytes, 'buffer');
  const small = bytes.length >= worthCompressing ? zstdCompressSync(bytes) : bytes;
  return small.length < bytes.length
    ? { sha256, size: bytes.length, encoding: 'zstd', packed: small }
    : { sha256, size: bytes.length, encoding: 'identity', packed: bytes };
}

interface BlobRow {
  readonly id: number;
  readonly sha256: Uint8Array;
  readonly size: number;
  readonly encoding: 'zstd' | 'identity';
  readonly bytes: Uint8Array | null;
}

/** Raw bytes by SHA-256: the same bytes are kept once. */
export interface BlobStore {
  /** Stores what is not there yet; to be called inside a transaction. A file is durable before the row that names it. */
  put(blob: PackedBlob): { readonly id: number; readonly isNew: boolean };
  find(sha256: Uint8Array): number | null;
  /**
   * The bytes as they came, checked against their name.
   *
   * @throws not-found, archive-damaged
   */
  get(sha256: Uint8Array): Uint8Array;
}

/** @param dir the folder `blobs/` */
export function createBlobStore(db: Db, dir: string): BlobStore {
  const pathOf = (hex: string) => join(dir, hex.slice(0, 2), hex);
  const find = (sha256: Uint8Array) =>
    db.get<{ id: number }>('SELECT id FROM blob WHERE sha256 = ?', sha256)?.id ?? null;

  return {
    find,
    put(blob) {
      const known = find(blob.sha256);
      if (known !== null) return { id: known, isNew: false };
      const apart = blob.packed.length > inlineLimit;
      const hex = blob.sha256.toString('hex');
      if (apart) writeFileDurably(pathOf(hex), blob.packed, join(dir, `${hex}.tmp`));
      const { lastId } = db.run(
        'INSERT INTO blob (sha256, size, stored, encoding, bytes) VALUES (?, ?, ?, ?, ?)',
        blob.sha256,
        blob.size,
        blob.packed.length,
        blob.encoding,
        apart ? null : blob.packed,
      );
      return { id: lastId, isNew: true };
    },
    get(sha256) {
      const row = db.get<BlobRow>('SELECT * FROM blob WHERE sha256 = ?', sha256);
      const hex = Buffer.from(sha256).toString('hex');
      if (!row) throw new ArchiveError('not-found', `No bytes with SHA-256 ${hex} are in this archive.`);
      const packed = row.bytes ?? readApart(pathOf(hex), hex);
      return unpack(packed, row.encoding, hex);
    },
  };
}

function readApart(path: string, hex: string): Uint8Array {
  if (!existsSync(path)) {
    throw new ArchiveError(
      'archive-damaged',
      `${path} is missing: put it back from a backup (SHA-256 ${hex}).`,
    );
  }
  return readFileSync(path);
}

function unpack(packed: Uint8Array, encoding: 'zstd' | 'identity', hex: string): Uint8Array {
  const bytes = encoding === 'zstd' ? unzstd(packed, hex) : packed;
  if (hash('sha256', bytes, 'hex') !== hex) throw changed(hex);
  return bytes;
}

function unzstd(packed: Uint8Array, hex: string): Uint8Array {
  try {
    return zstdDecompressSync(packed);
  } catch (cause) {
    throw changed(hex, cause);
  }
}

const changed = (hex: string, cause?: unknown) =>
  new ArchiveError(
    'archive-damaged',
    `The raw bytes ${hex} are no longer what was stored: put them back from a backup.`,
    { cause },
  );
