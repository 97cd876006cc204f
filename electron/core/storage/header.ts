import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** What the first page of a SQLite file says (https://sqlite.org/fileformat2.html#the_database_header). */
export type Header =
  | { readonly kind: 'missing' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'sqlite'; readonly version: number; readonly applicationId: number };

const magic = 'SQLite format 3\0';
const versionAt = 60;
const applicationIdAt = 68;
const headerLength = 100;

/** Reads the header by the file alone: opening it through SQLite might already leave something beside it. */
export function readHeader(path: string): Header {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return { kind: 'missing' };
  if (!stat.isFile()) return { kind: 'foreign' };
  if (stat.size === 0) return { kind: 'empty' };
  const bytes = Buffer.alloc(headerLength);
  const handle = openSync(path, 'r');
  try {
    if (readSync(handle, bytes, 0, headerLength, 0) < headerLength) return { kind: 'foreign' };
  } finally {
    closeSync(handle);
  }
  if (bytes.toString('latin1', 0, magic.length) !== magic) return { kind: 'foreign' };
  return {
    kind: 'sqlite',
    version: bytes.readUInt32BE(versionAt),
    applicationId: bytes.readUInt32BE(applicationIdAt),
  };
}
