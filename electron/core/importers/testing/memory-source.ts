import { testTime } from '../../testing/open-test-archive.ts';
import { makeSource } from '../source/make-source.ts';
import type { Source } from '../source/source.ts';

/** Bytes as a source, given in pieces of `chunk` bytes. */
export function memorySource(path: string, content: string | Uint8Array, chunk = 65_536): Promise<Source> {
  const bytes = Buffer.from(content as Uint8Array);
  return makeSource({
    path,
    name: path.slice(path.lastIndexOf('/') + 1),
    rawSize: bytes.length,
    modifiedAt: new Date('2024-01-02T03:04:05Z'),
    now: new Date(testTime),
    depth: 0,
    async *raw(from) {
      for (let at = from; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
    },
    file: () => Promise.reject(new Error('It is in memory only.')),
    sibling: async () => null,
  });
}
