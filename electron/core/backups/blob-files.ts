import { hash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import type { Db } from '../storage/database.ts';
import { syncFolder } from '../storage/files.ts';

/** A capture's or picture's bytes that have a file of their own. `stored`: the file's size. */
export interface BlobFile {
  readonly hex: string;
  readonly stored: number;
  readonly encoding: 'zstd' | 'identity';
}

export const blobPath = (dir: string, hex: string): string => join(dir, hex.slice(0, 2), hex);

interface Row {
  readonly id: number;
  readonly sha256: Uint8Array;
  readonly stored: number;
  readonly encoding: 'zstd' | 'identity';
}

/** The blobs of a database that lie apart from it, a few at a time. */
export function* blobFiles(db: Db): Generator<BlobFile> {
  for (let after = 0; ; ) {
    const rows = db.all<Row>(
      'SELECT id, sha256, stored, encoding FROM blob WHERE bytes IS NULL AND id > ? ORDER BY id LIMIT 500',
      after,
    );
    for (const { id, sha256, stored, encoding } of rows) {
      after = id;
      yield { hex: Buffer.from(sha256).toString('hex'), stored, encoding };
    }
    if (rows.length === 0) return;
  }
}

export const countBlobFiles = (db: Db): number =>
  db.get<{ n: number }>('SELECT count(*) AS n FROM blob WHERE bytes IS NULL')?.n ?? 0;

/** `whole`: the bytes are those that the name says. Nothing but reading all of them tells. */
export function stateOfBlob(path: string, { hex, encoding }: BlobFile): 'whole' | 'missing' | 'torn' {
  if (!existsSync(path)) return 'missing';
  try {
    const packed = readFileSync(path);
    const bytes = encoding === 'zstd' ? zstdDecompressSync(packed) : packed;
    return hash('sha256', bytes, 'hex') === hex ? 'whole' : 'torn';
  } catch {
    return 'torn';
  }
}

/** Whether a file of the right size is there, which costs no reading. */
export const hasSize = (path: string, { stored }: BlobFile): boolean =>
  statSync(path, { throwIfNoEntry: false })?.size === stored;

/**
 * Gives a whole blob a second place: by another name for the same bytes where both are on one disk, else by a copy. The files are never
 * written to again, so that one name cannot change what the other has.
 */
export function putBlob(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  const temp = `${to}.part`;
  rmSync(temp, { force: true });
  try {
    linkSync(from, temp);
  } catch {
    // Another disk, or one that knows no links.
    copyFileSync(from, temp, constants.COPYFILE_FICLONE);
  }
  renameSync(temp, to);
  syncFolder(dirname(to));
}
