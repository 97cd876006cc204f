import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BlobStore, createBlobStore, packBlob } from './blob-store.ts';
import { migrations } from './migrations/index.ts';
import { openForWriting, type Storage } from './open.ts';

let storage: Storage;
let blobs: BlobStore;
const open = (dir: string) => {
  storage = openForWriting({ dir, program: 'a test', migrations, now: new Date(), log() {} });
  blobs = createBlobStore(storage.db, storage.files.blobs);
};
beforeEach(() => open(mkdtempSync(join(tmpdir(), 'pressmark-blob-'))));
afterEach(() => {
  storage.close();
  rmSync(storage.dir, { recursive: true, force: true });
});

const put = (bytes: Uint8Array) => {
  const packed = packBlob(bytes);
  return { ...storage.db.transaction(() => blobs.put(packed)), sha256: packed.sha256, packed };
};

test('bytes come back as they went in, whatever they are', () => {
  for (const bytes of [
    new Uint8Array(),
    Buffer.from('short'),
    Buffer.from('much the same '.repeat(500)),
    randomBytes(5000),
    randomBytes(200_000),
  ]) {
    const { sha256 } = put(bytes);
    expect(Buffer.from(blobs.get(sha256)).equals(bytes)).toBe(true);
  }
});

test('bytes are compressed where it helps and left alone where it does not', () => {
  expect(put(Buffer.from('much the same '.repeat(500))).packed.encoding).toBe('zstd');
  expect(put(randomBytes(5000)).packed.encoding).toBe('identity');
});

test('the same bytes are kept once', () => {
  const first = put(randomBytes(100_000));
  const bytes = blobs.get(first.sha256);
  expect(put(bytes)).toMatchObject({ id: first.id, isNew: false });
});

test('large bytes have a file of their own and leave no temporary one', () => {
  const { sha256 } = put(randomBytes(100_000));
  const hex = sha256.toString('hex');
  expect(readdirSync(storage.files.blobs)).toEqual([hex.slice(0, 2)]);
  expect(existsSync(join(storage.files.blobs, hex.slice(0, 2), hex))).toBe(true);
});

test('a changed or missing file is told', () => {
  const { sha256 } = put(randomBytes(100_000));
  const hex = sha256.toString('hex');
  const path = join(storage.files.blobs, hex.slice(0, 2), hex);
  writeFileSync(path, randomBytes(100_000));
  expect(() => blobs.get(sha256)).toThrow(/no longer what was stored/);
  rmSync(path);
  expect(() => blobs.get(sha256)).toThrow(/is missing/);
});

test('what a killed program left half written is cleared when the archive opens', () => {
  put(randomBytes(100_000));
  const left = join(storage.files.blobs, 'abcd.tmp');
  writeFileSync(left, 'half');
  storage.close();
  open(storage.dir);
  expect(existsSync(left)).toBe(false);
});
