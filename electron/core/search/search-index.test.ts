import { closeSync, existsSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { openDatabase } from '../storage/database.ts';
import { checkIndex, openIndex, search } from './index.ts';
import { openTestSearch, type TestArchive } from './testing.ts';

const archives: TestArchive[] = [];
const open = (...args: Parameters<typeof openTestSearch>): TestArchive => {
  const archive = openTestSearch(...args);
  archives.push(archive);
  return archive;
};
afterEach(() => {
  for (const archive of archives.splice(0)) archive.close();
});

const two = {
  one: { headline: 'First of May', text: 'Workers march.', publishedAt: '2024-05-01', language: 'en' },
  two: { headline: 'Segundo', text: 'Marcha de obreros.', publishedAt: '2024-05-02', language: 'es' },
};
const input = { query: 'march', sort: 'relevance', limit: 50, offset: 0 } as const;

/** Closes an archive's connection and opens it again, as a new start does. */
function restart(archive: TestArchive, between: () => void) {
  archive.db.exec('DETACH DATABASE idx');
  between();
  return openIndex(archive.db, archive.indexPath, 'writer');
}

/** Leaves the first page, so that the file still looks like a database. */
function spoilPages(path: string): void {
  const file = openSync(path, 'r+');
  for (let at = 4096; at < statSync(path).size; at += 4096)
    writeSync(file, Buffer.alloc(4096, 0x5a), 0, 4096, at);
  closeSync(file);
}

test('a whole index is sound', () => {
  const { db, index } = open(two);
  expect(checkIndex(db)).toEqual([]);
  expect(index.state()).toEqual({ indexed: 2, articles: 2 });
  expect(index.catchUp(10)).toEqual({ indexed: 2, articles: 2, done: true });
});

test('an article that was edited is found by its new words only', () => {
  const archive = open(two);
  archive.touch('one', { headline: 'Harvest' });
  expect(archive.find('harvest')).toMatchObject({ total: 0, partial: { indexed: 1, articles: 2 } });
  expect(checkIndex(archive.db)).toHaveLength(1);
  archive.catchUp();
  expect(archive.ids('headline:harvest')).toEqual(['one']);
  expect(archive.ids('headline:first')).toEqual([]);
  expect(checkIndex(archive.db)).toEqual([]);
});

test('an article that moves in time moves in the order', () => {
  const archive = open(two);
  expect(archive.ids('first OR segundo', 'newest')).toEqual(['two', 'one']);
  archive.touch('one', { time: Date.parse('2025-01-01') / 1000 });
  archive.catchUp();
  expect(archive.ids('first OR segundo', 'newest')).toEqual(['one', 'two']);
  expect(archive.ids('first after:2025')).toEqual(['one']);
  expect(archive.ids('first before:2025')).toEqual([]);
  expect(checkIndex(archive.db)).toEqual([]);
});

test('a purged article is gone, even where another took its number', () => {
  const archive = open(two);
  archive.purge('two');
  archive.add('three', { headline: 'Third', publishedAt: '2024-05-03', language: 'en' });
  archive.catchUp();
  expect(archive.ids('segundo')).toEqual([]);
  expect(archive.ids('third')).toEqual(['three']);
  expect(archive.index.state()).toEqual({ indexed: 2, articles: 2 });
  expect(checkIndex(archive.db)).toEqual([]);
});

test('batches of one reach the same index as one batch', () => {
  const archive = open();
  for (const [id, article] of Object.entries(two)) archive.add(id, article);
  expect(archive.index.catchUp(1)).toEqual({ indexed: 1, articles: 2, done: false });
  expect(archive.find('march').partial).toEqual({ indexed: 1, articles: 2 });
  expect(archive.index.catchUp(1)).toEqual({ indexed: 2, articles: 2, done: true });
  expect(archive.ids('march')).toEqual(['two', 'one']);
});

test('thousands of one instant keep their place in spans of days', () => {
  const archive = open();
  archive.db.transaction(() => {
    for (let n = 0; n < 10_000; n++) {
      archive.add(`a${n}`, { headline: 'Crowd', publishedAt: '2024-05-01T23:59:58Z', language: 'en' });
    }
    archive.add('next', { headline: 'Crowd', publishedAt: '2024-05-02T00:00:00Z', language: 'en' });
  });
  archive.catchUp();
  expect(archive.find('crowd date:2024-05-01').total).toBe(10_000);
  expect(archive.find('crowd date:2024-05-02').total).toBe(1);
  expect(archive.find('crowd after:2024-05-02').total).toBe(1);
  expect(archive.find('crowd date:2024-05-03').total).toBe(0);
  expect(checkIndex(archive.db)).toEqual([]);
});

test.each<[string, (path: string) => void]>([
  ['deleted', (path) => rmSync(path)],
  ['deleted without its log', (path) => writeFileSync(path, '')],
  ['no database', (path) => writeFileSync(path, 'not a database at all, but some text'.repeat(500))],
  ['cut short', (path) => writeFileSync(path, Buffer.alloc(statSync(path).size / 2, 7))],
])('an index that is %s is built again at the next start', (_, harm) => {
  const archive = open(two);
  const index = restart(archive, () => harm(archive.indexPath));
  expect(index.state()).toEqual({ indexed: 0, articles: 2 });
  expect(search(archive.db, index, input)).toMatchObject({ total: 0, partial: { indexed: 0, articles: 2 } });
  expect(index.catchUp(10).done).toBe(true);
  expect(search(archive.db, index, input).total).toBe(2);
  expect(checkIndex(archive.db)).toEqual([]);
});

test.each([
  ['of another archive', "UPDATE idx.meta SET value = 'other' WHERE key = 'archive'"],
  ['made by other rules', "UPDATE idx.meta SET value = 0 WHERE key = 'analysis'"],
  ['ahead of an archive put back from a copy', "UPDATE idx.meta SET value = 999 WHERE key = 'through'"],
  ['half made', 'DROP TABLE idx.meta'],
])('an index %s is built again', (_, sql) => {
  const archive = open(two);
  archive.db.exec(sql);
  expect(checkIndex(archive.db).length).toBeGreaterThan(0);
  const index = restart(archive, () => {});
  expect(index.state().indexed).toBe(0);
  expect(index.catchUp(10)).toEqual({ indexed: 2, articles: 2, done: true });
  expect(checkIndex(archive.db)).toEqual([]);
});

test('an index damaged while it is open is made anew by the writer', () => {
  const archive = open(two);
  archive.db.exec('PRAGMA idx.wal_checkpoint(TRUNCATE)');
  spoilPages(archive.indexPath);
  archive.db.exec('PRAGMA shrink_memory');
  archive.touch('one', {});
  while (!archive.index.catchUp(10).done);
  expect(archive.find('march').total).toBe(2);
  expect(checkIndex(archive.db)).toEqual([]);
});

test('verify sees postings that do not fit', () => {
  const archive = open(two);
  archive.db.exec('DELETE FROM idx.fts WHERE rowid = (SELECT max(docid) FROM idx.doc)');
  expect(checkIndex(archive.db).length).toBeGreaterThan(0);
});

test('a reader sees what the writer indexed, and nothing before there is an index', () => {
  const archive = open(two);
  const { db, index } = archive.openReader();
  expect(search(db, index, input).total).toBe(2);
  expect(checkIndex(db)).toEqual([]);
  archive.add('three', { headline: 'March again', publishedAt: '2024-05-03', language: 'en' });
  expect(search(db, index, input)).toMatchObject({ total: 2, partial: { indexed: 2, articles: 3 } });
  archive.catchUp();
  expect(search(db, index, input)).toMatchObject({ total: 3, partial: null });
});

test('a reader without an index answers partially, and views need none', () => {
  const archive = open(two);
  archive.db.exec('DETACH DATABASE idx');
  for (const suffix of ['', '-wal', '-shm']) rmSync(archive.indexPath + suffix, { force: true });
  const { db, index } = archive.openReader();
  expect(search(db, index, input)).toMatchObject({ hits: [], partial: { indexed: 0, articles: 2 } });
  expect(search(db, index, { ...input, query: 'is:unread' })).toMatchObject({ total: 2, partial: null });
  expect(existsSync(archive.indexPath)).toBe(false);
  const rebuilt = openIndex(archive.db, archive.indexPath, 'writer');
  rebuilt.catchUp(10);
  expect(search(db, index, input)).toMatchObject({ total: 2, partial: null });
});

test('a reader that meets damage answers, and has the writer build the index again', () => {
  const archive = open(two);
  archive.db.exec('PRAGMA idx.wal_checkpoint(TRUNCATE)');
  archive.db.exec('DETACH DATABASE idx');
  spoilPages(archive.indexPath);
  const { db, index } = archive.openReader();
  expect(search(db, index, input)).toMatchObject({ hits: [], partial: { indexed: 0, articles: 2 } });
  const writer = openIndex(archive.db, archive.indexPath, 'writer');
  while (!writer.catchUp(10).done);
  expect(search(db, index, input)).toMatchObject({ total: 2, partial: null });
  expect(checkIndex(db)).toEqual([]);
});

test('an index closed in the middle of a batch goes on where it was', () => {
  const archive = open(two);
  archive.add('three', { headline: 'March', publishedAt: '2024-05-03', language: 'en' });
  expect(() =>
    archive.db.transaction(() => {
      archive.index.catchUp(10);
      throw new Error('killed');
    }),
  ).toThrow('killed');
  const second = openDatabase(archive.db.path);
  const index = openIndex(second, archive.indexPath, 'writer');
  expect(index.state()).toEqual({ indexed: 2, articles: 3 });
  expect(index.catchUp(10).done).toBe(true);
  expect(checkIndex(second)).toEqual([]);
  second.close();
});
