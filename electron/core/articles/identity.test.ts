import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { News } from '../../contract/article.ts';
import { membershipsOf } from '../collections/member-store.ts';
import type { Core } from '../core.ts';
import { readExtracted } from '../importers/given.ts';
import { type Brought, incomingOf } from '../importers/incoming.ts';
import { createBlobStore } from '../storage/blob-store.ts';
import { openDatabase } from '../storage/database.ts';
import { migrations } from '../storage/migrations/index.ts';
import { countingIds, testTime } from '../testing/open-test-archive.ts';
import { articleOfGuid } from './guid-store.ts';
import { keep } from './keep.ts';

let core: Core;
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'pressmark-identity-'));
  const db = openDatabase(join(dir, 'archive.sqlite'));
  for (const migration of migrations) db.exec(migration);
  const now = () => new Date(testTime);
  core = { db, blobs: createBlobStore(db, join(dir, 'blobs')), now, newId: countingIds(), emit: () => {} };
});
afterEach(() => {
  core.db.close();
  rmSync(dir, { recursive: true, force: true });
});

interface Item extends Partial<Omit<Brought, 'reading'>> {
  readonly text?: string;
  readonly address?: string;
  readonly news?: News;
}
let last = 0;
/** Each has bytes of its own, as two exports of one thing have. */
const kept = ({ text = 'The text of it.', address, news, ...rest }: Item) =>
  core.db.transaction(() =>
    keep(
      core,
      incomingOf({
        bytes: Buffer.from(`bytes ${++last}`),
        type: 'text/plain',
        taken: { capturedAt: '2024-01-02T03:04:05Z', source: 'a test' },
        reading: {
          ...readExtracted({ headline: 'Ships', text, url: address ?? null }),
          ...(news && { news }),
        },
        ...rest,
      }),
    ),
  );

test("a maker's name decides before the address what is the same", () => {
  const first = kept({ guid: 'urn:a', address: 'https://news.example/a' });
  expect(kept({ guid: 'urn:a', address: 'https://news.example/moved' })).toEqual({
    ...first,
    status: 'already-there',
  });
  expect(kept({ guid: 'urn:a', address: 'https://news.example/b', text: 'Other text.' })).toEqual({
    ...first,
    status: 'new-edition',
  });
});

test('then the address, whose article is known by the name from then on', () => {
  const first = kept({ address: 'https://news.example/a' });
  expect(kept({ guid: 'urn:a', address: 'https://www.news.example/a?utm_source=x' })).toMatchObject({
    id: first.id,
    status: 'already-there',
  });
  expect(articleOfGuid(core.db, 'urn:a')).toBe(first.row);
});

test('at one address the names of one feed are told apart unless they say the same, and those of two feeds are not', () => {
  const address = 'https://news.example/';
  const first = kept({ guid: 'feed:https://news.example/rss#1', address });
  expect(kept({ guid: 'feed:https://news.example/rss#2', address, text: 'Other text.' }).status).toBe(
    'stored',
  );
  expect(kept({ guid: 'feed:https://news.example/rss#renamed', address })).toEqual({
    ...first,
    status: 'already-there',
  });
  expect(kept({ guid: 'feed:https://news.example/atom#a', address, text: 'More text.' })).toEqual({
    ...first,
    status: 'new-edition',
  });
});

test('then the text, unless both have names and those differ', () => {
  const first = kept({});
  expect(kept({ guid: 'urn:a' })).toMatchObject({ id: first.id, status: 'already-there' });
  expect(kept({ guid: 'urn:b' })).toMatchObject({ status: 'stored' });
});

test('a kill is a new edition even in the same text or in none, and once', () => {
  const first = kept({ guid: 'urn:a', news: { version: '1' } });
  const kill = { guid: 'urn:a', news: { version: '2', status: 'canceled' } } as const;
  expect(kept(kill)).toEqual({ ...first, status: 'new-edition' });
  expect(kept(kill)).toEqual({ ...first, status: 'already-there' });
  const { news } = kill;
  expect(kept({ guid: 'urn:a', text: '', news: { ...news, version: '3' } })).toMatchObject({
    status: 'new-edition',
  });
});

test('a version that comes late takes its place among the others, and what is shown stays', () => {
  const version = (n: number, text: string) =>
    kept({ guid: 'urn:a', text, news: { guid: 'urn:a', version: String(n) } });
  const { row } = version(10, 'The tenth.');
  version(2, 'The second.');
  version(12, 'The twelfth.');
  expect(version(11, 'The eleventh.')).toMatchObject({ row, status: 'new-edition' });
  expect(version(2, 'The second.')).toMatchObject({ row, status: 'already-there' });
  const texts = core.db.all<{ text: string }>(
    'SELECT text FROM edition JOIN edition_body ON edition_body.edition = edition.id WHERE article = ? ORDER BY number',
    row,
  );
  expect(texts.map(({ text }) => text)).toEqual([
    'The second.',
    'The tenth.',
    'The eleventh.',
    'The twelfth.',
  ]);
  expect(core.db.get('SELECT edition FROM article WHERE id = ?', row)).toEqual({ edition: 4 });
});

test('tags, collections, notes and highlights join an article that is there, once, and those taken off stay off', () => {
  const extras = {
    address: 'https://news.example/a',
    tags: ['sea'],
    collections: ['Lists/To read'],
    note: 'A note',
    highlights: [{ exact: 'text of', colour: '#ff00ff', createdAt: '2024-01-01T00:00:00Z' }],
  };
  const { row } = kept({ address: 'https://news.example/a' });
  const bytes = Buffer.from('the export');
  kept({ ...extras, bytes });
  kept({ ...extras });
  const { db } = core;
  expect(db.all('SELECT path FROM tag ORDER BY key')).toEqual([{ path: 'sea' }]);
  expect(membershipsOf(db, row)).toEqual([{ path: 'Lists/To read', position: 1 }]);
  const annotations = 'SELECT note, colour, quote_exact FROM annotation WHERE article = ? ORDER BY id';
  expect(db.all(annotations, row)).toEqual([
    { note: 'A note', colour: 'yellow', quote_exact: null },
    { note: '', colour: 'violet', quote_exact: 'text of' },
  ]);
  db.run('DELETE FROM article_tag');
  db.run('DELETE FROM collection_article');
  kept({ ...extras, bytes });
  expect(db.all('SELECT * FROM article_tag')).toEqual([]);
  expect(membershipsOf(db, row)).toEqual([]);
});

const marks = (row: number) =>
  core.db.get('SELECT read, starred FROM article WHERE id = ?', row) as { read: number; starred: number };

test('what was read or starred in a second program is so here, once', () => {
  const address = 'https://news.example/a';
  const { row } = kept({ address });
  const second = { address, bytes: Buffer.from('a list'), state: { read: true, starred: true } };
  expect(kept(second).status).toBe('already-there');
  expect(marks(row)).toEqual({ read: 1, starred: 1 });
  core.db.run('UPDATE article SET read = 0, starred = 0 WHERE id = ?', row);
  kept(second);
  expect(marks(row)).toEqual({ read: 0, starred: 0 });
});

test('a second program that says neither takes no star off and makes nothing unread', () => {
  const address = 'https://news.example/a';
  const { row } = kept({ address, state: { read: true, starred: true } });
  kept({ address });
  expect(marks(row)).toEqual({ read: 1, starred: 1 });
});

test('another text of a story has the star and the mark that it comes with', () => {
  const address = 'https://news.example/a';
  const { row } = kept({ address });
  const other = { address, text: 'Other words of it, told anew.', state: { read: true, starred: true } };
  expect(kept(other).status).toBe('new-edition');
  expect(marks(row)).toEqual({ read: 1, starred: 1 });
});
