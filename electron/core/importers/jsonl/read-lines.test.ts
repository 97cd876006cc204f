import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLines } from './read-lines.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'pressmark-lines-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const linesOf = async (bytes: Uint8Array, gzipped = false) => {
  const path = join(dir, 'lines');
  writeFileSync(path, bytes);
  const lines: [number, string][] = [];
  for await (const some of readLines(path, gzipped)) {
    for (const { number, bytes: line } of some) lines.push([number, Buffer.from(line ?? []).toString()]);
  }
  return lines;
};

test('lines end in any way, the last one need not, and empty ones only count', async () => {
  const bytes = Buffer.from('\ufeff{"a":1}\r\n\n  {"b":2} \n   \n{"c":3}');
  expect(await linesOf(bytes)).toEqual([
    [1, '{"a":1}'],
    [3, '{"b":2}'],
    [5, '{"c":3}'],
  ]);
});

test('an empty file has none', async () => expect(await linesOf(Buffer.from(''))).toEqual([]));

test('lines that reach over the pieces a file is read in come whole, and letters in them too', async () => {
  const lines = Array.from({ length: 40 }, (_, n) => `${n}${'é日'.repeat(n * 1700)}`);
  const bytes = Buffer.from(lines.join('\n'));
  const expected = lines.map((line, at) => [at + 1, line]);
  expect(await linesOf(bytes)).toEqual(expected);
  expect(await linesOf(gzipSync(bytes), true)).toEqual(expected);
});
