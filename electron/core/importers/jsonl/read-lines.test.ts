import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mark } from '../importer.ts';
import { fileSource } from '../source/disk.ts';
import { testSurroundings } from '../testing/surroundings.ts';
import { readLines } from './read-lines.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'pressmark-lines-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const linesOf = async (bytes: Uint8Array, from: Mark | null = null) => {
  const path = join(dir, 'lines');
  writeFileSync(path, bytes);
  const lines: [number, string][] = [];
  for await (const some of readLines(await fileSource(path, testSurroundings()), from)) {
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
  expect(await linesOf(gzipSync(bytes))).toEqual(expected);
});

test('from a mark on, they are the same with the same numbers and marks', async () => {
  const bytes = Buffer.from('{"a":1}\r\n\n{"é":2}\n{"c":3}\n');
  const marks: Mark[] = [];
  await linesOf(bytes);
  const source = await fileSource(join(dir, 'lines'), testSurroundings());
  for await (const lines of readLines(source, null)) marks.push(...lines.map((line) => line.mark));
  expect(marks).toEqual([
    { at: 0, item: 1 },
    { at: 10, item: 3 },
    { at: 19, item: 4 },
  ]);
  for (const [at, mark] of marks.entries()) {
    for (const packed of [bytes, gzipSync(bytes)]) {
      expect(await linesOf(packed, mark)).toEqual((await linesOf(bytes)).slice(at));
    }
  }
});
