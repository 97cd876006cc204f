import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../storage/database.ts';
import { pageClip, textClip } from '../../testing/clips.ts';
import { openTestArchive, type TestArchive } from '../../testing/open-test-archive.ts';

let archive: TestArchive;
let damaged = '';
beforeEach(async () => {
  archive = openTestArchive();
  await archive.call('clip.add', { clip: textClip({ headline: 'Ships arrive' }) });
  const clip = pageClip({ headline: 'Ships leave', url: 'https://news.example/ships' });
  damaged = (await archive.call('clip.add', { clip, fields: { authors: ['Ana Ruiz'], section: 'Coast' } }))
    .id;
  archive.idle();
});
afterEach(() => archive.close());

const write = (sql: string, ...values: (string | Uint8Array)[]) => {
  const db = openDatabase(join(archive.dir, 'archive.sqlite'));
  // What a disk does to a row no trigger hears of.
  db.exec('DROP TRIGGER IF EXISTS edition_revalued');
  db.run(sql, ...values);
  db.close();
};
const ofDamaged = '(SELECT id FROM article WHERE uid = ?)';
const found = async () =>
  (await archive.call('search.query', { query: 'ships' })).hits.toSorted((a, b) => (a.id < b.id ? -1 : 1));

test('an article whose fields are damaged is found without them, beside the others', async () => {
  const before = await found();
  write(`UPDATE edition SET fields = '{"fields":{' WHERE article = ${ofDamaged}`, damaged);
  write(`UPDATE article SET corrections = '{', published_at = '2x24', added_at = '' WHERE uid = ?`, damaged);
  const [first, second] = await found();
  expect(first).toEqual(before[0]);
  expect(second).toMatchObject({ id: damaged, headline: 'Ships leave', publishedAt: null, authors: [] });
  expect(second?.addedAt).toBe(before[1]?.capturedAt);
  await expect(archive.call('search.facets', { query: 'ships' })).resolves.toBeDefined();
  await expect(archive.call('search.query', { query: '"ships =Leave"' })).resolves.toBeDefined();
});

test('an index made anew of a damaged article finds it by its headline, and all that came after it', async () => {
  write(`UPDATE edition SET fields = '{' WHERE article = ${ofDamaged}`, damaged);
  write(`UPDATE article SET corrections = '{' WHERE uid = ?`, damaged);
  await archive.call('repair.index', {});
  archive.reopen();
  await archive.call('clip.add', { clip: textClip({ headline: 'Ships return' }) });
  archive.idle();
  expect(await found()).toHaveLength(3);
});

const columns = {
  fields: 'edition SET fields = CAST(? AS TEXT) WHERE article',
  corrections: 'article SET corrections = CAST(? AS TEXT) WHERE id',
  added_at: 'article SET added_at = CAST(? AS TEXT) WHERE id',
} as const;

test('no bit that flips in what a row shows ends a search', async () => {
  const path = join(archive.dir, 'archive.sqlite');
  const db = openDatabase(path, { readOnly: true });
  const row = db.get<Record<keyof typeof columns, string>>(
    `SELECT e.fields, a.corrections, a.added_at FROM article a JOIN edition e ON e.article = a.id WHERE a.uid = ?`,
    damaged,
  );
  db.close();
  const names = Object.keys(columns) as (keyof typeof columns)[];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), fc.nat(), fc.nat({ max: 7 }), async (name, at, bit) => {
      const bytes = Buffer.from(row?.[name] ?? '');
      bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << bit);
      write(`UPDATE ${columns[name]} = ${ofDamaged}`, bytes, damaged);
      expect(await found()).toHaveLength(2);
      write(`UPDATE ${columns[name]} = ${ofDamaged}`, row?.[name] ?? '', damaged);
    }),
    { numRuns: 200 },
  );
});
