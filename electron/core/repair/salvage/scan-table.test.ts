import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../storage/database.ts';
import { scanTable } from './scan-table.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'pressmark-scan-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const rows = 5000;

/** Makes a table of rows from 1, breaks some of its leaves, and gives what is read of it and what can only be lost. */
function scanWithout(...broken: readonly number[]) {
  const file = join(dir, 'some.sqlite');
  const db = openDatabase(file);
  db.exec(`CREATE TABLE some (id INTEGER PRIMARY KEY, words TEXT);
    WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ${rows})
    INSERT INTO some SELECT n, printf('%0200d', n) FROM number`);
  const leaves = db.all<{ page: number; cells: number }>(
    "SELECT pageno AS page, ncell AS cells FROM dbstat WHERE name = 'some' AND pagetype = 'leaf' ORDER BY path",
  );
  db.close();
  const places = broken.map((place) => (place < 0 ? leaves.length + place : place));
  const lost: number[] = [];
  const handle = openSync(file, 'r+');
  let first = 1;
  for (const [place, { page, cells }] of leaves.entries()) {
    if (places.includes(place)) {
      lost.push(...Array.from({ length: cells }, (_, n) => first + n));
      writeSync(handle, Buffer.alloc(4096, 0x55), 0, 4096, (page - 1) * 4096);
    }
    first += cells;
  }
  closeSync(handle);
  const damaged = openDatabase(file, { readOnly: true });
  const read: number[] = [];
  const loss = scanTable(damaged, 'some', ({ id }) => read.push(Number(id)));
  damaged.close();
  const there = new Set(read);
  const unread = Array.from({ length: rows }, (_, n) => n + 1).filter((number) => !there.has(number));
  return { twice: read.length - there.size, unread, loss, lost };
}

test.each([
  ['one', [10]],
  ['two that stand side by side, and two more a leaf later', [10, 11, 13, 14]],
  ['every second of many', [20, 22, 24, 26, 28, 30, 32, 34]],
  ['a hundred in a row, and one behind the next', [...Array.from({ length: 100 }, (_, n) => 30 + n), 131]],
  ['the first', [0]],
  ['the last', [-1]],
  ['one, and all at the end', [5, ...Array.from({ length: 40 }, (_, n) => -1 - n)]],
])('where leaves are broken, %s, every row of the others is read', (_, broken) => {
  const { twice, unread, loss, lost } = scanWithout(...broken);
  expect(unread).toEqual(lost);
  expect(twice).toBe(0);
  expect(loss).toMatchObject({ unknown: true });
});
