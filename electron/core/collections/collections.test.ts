import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrations } from '../storage/migrations/index.ts';
import { openForWriting } from '../storage/open.ts';
import { textClip } from '../testing/clips.ts';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';

let archive: TestArchive;
const ids: string[] = [];
const headlines = ['One', 'Two', 'Three', 'Four', 'Five'];
beforeEach(async () => {
  archive = openTestArchive();
  ids.length = 0;
  for (const headline of headlines) {
    const clip = textClip({ headline: `${headline} ships arrive` });
    ids.push((await archive.call('clip.add', { clip })).id);
  }
});
afterEach(() => archive.close());

const at = (...places: readonly number[]): string[] => places.map((place) => ids[place] ?? '');
const create = async (name: string, parent: string | null = null, articles: string[] = []) =>
  (await archive.call('collection.create', { name, parent, ids: articles })).id;
const list = async () => (await archive.call('collection.list', {})).collections;
const paths = async () => (await list()).map(({ path }) => path);
const inOrder = async (query: string) =>
  (await archive.call('search.query', { query })).hits.map(({ id }) => ids.indexOf(id));

describe('a collection', () => {
  test('keeps its articles in the order they were put in, whatever their dates', async () => {
    const id = await create('Dossier', null, at(3, 0, 2));
    expect(await inOrder('collection:dossier')).toEqual([3, 0, 2]);
    await archive.call('collection.place', { id, ids: at(2), before: at(0)[0] ?? null });
    await archive.call('collection.place', { id, ids: at(1, 4), before: null });
    archive.reopen();
    expect(await inOrder('collection:Dossier')).toEqual([3, 2, 0, 1, 4]);
    expect((await archive.call('search.ids', { query: 'collection:dossier' })).ids).toEqual(
      at(3, 2, 0, 1, 4),
    );
  });

  test('finds what is in those below it too, each article once', async () => {
    const top = await create('Elections', null, at(1));
    await create('Polls', top, at(0, 1));
    expect(await inOrder('collection:Elections')).toEqual([1, 0]);
    expect(await inOrder('collection:"elections/polls"')).toEqual([0, 1]);
    expect(await inOrder('list:polls')).toEqual([0, 1]);
    expect((await inOrder('-in:polls ships')).toSorted()).toEqual([2, 3, 4]);
    expect(await inOrder('collection:polls headline:two')).toEqual([1]);
    expect(await inOrder('collection:nothing')).toEqual([]);
    expect(await list()).toMatchObject([
      { path: 'Elections', count: 2, unread: 2 },
      { path: 'Elections/Polls', parent: top, count: 2 },
    ]);
    await archive.call('article.set-state', { ids: at(0), trashed: true });
    expect((await list()).map(({ count }) => count)).toEqual([1, 1]);
    expect(await inOrder('collection:polls')).toEqual([1]);
  });

  test('is told from others of its name by a slash before its whole path', async () => {
    await create('Polls', null, at(2));
    const top = await create('Elections', null, []);
    await create('Polls', top, at(0, 1));
    expect((await inOrder('collection:polls')).toSorted()).toEqual([0, 1, 2]);
    expect(await inOrder('collection:"/Polls"')).toEqual([2]);
    expect(await inOrder('list:/polls')).toEqual([2]);
    expect(await inOrder('collection:"/Elections/polls"')).toEqual([0, 1]);
    expect(await inOrder('collection:"/elections" headline:two')).toEqual([1]);
  });

  test('is told of by its articles, and suggested by its name', async () => {
    const top = await create('Elections');
    await create('Polls of "May"'.replaceAll('"', ''), top, at(0));
    expect((await archive.call('article.get', { id: ids[0] ?? '' })).collections).toEqual([
      'Elections/Polls of May',
    ]);
    const { suggestions } = await archive.call('search.suggest', { query: 'collection:po', at: 13 });
    expect(suggestions.map(({ insert }) => insert)).toEqual(['collection:"Elections/Polls of May"']);
  });

  test('cannot be put into itself, nor bear the name of a neighbour', async () => {
    const top = await create('A');
    const below = await create('B', top);
    await expect(archive.call('collection.move', { id: top, parent: below })).rejects.toThrow('into itself');
    await expect(create('a')).rejects.toThrow('already');
    await expect(archive.call('collection.rename', { id: below, name: 'x/y' })).rejects.toThrow('no slash');
    await archive.call('collection.rename', { id: below, name: 'A' });
    expect(await paths()).toEqual(['A', 'A/A']);
  });

  test('is removed with those in it, the articles stay, and all of it can be taken back', async () => {
    const top = await create('A', null, at(4, 2));
    await create('C', top, at(1));
    await create('B', top, at(3, 0));
    await create('Z');
    const before = await list();
    const { undo } = await archive.call('collection.remove', { id: top });
    expect(await paths()).toEqual(['Z']);
    expect((await archive.call('search.query', { query: 'ships' })).total).toBe(5);
    await archive.undo(undo);
    expect(await list()).toEqual(before);
    expect(await inOrder('collection:A')).toEqual([4, 2, 1, 3, 0]);
  });
});

test('every change of a collection, taken back, leaves it as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.nat({ max: 4 })),
      fc.array(
        fc.tuple(fc.boolean(), fc.uniqueArray(fc.nat({ max: 4 }), { minLength: 1 }), fc.nat({ max: 5 })),
      ),
      async (begun, changes) => {
        const id = await create('Dossier', null, at(...begun));
        const members = async () => (await archive.call('search.ids', { query: 'collection:dossier' })).ids;
        for (const [put, places, anchor] of changes) {
          const before = await members();
          const input = { id, ids: at(...places) };
          const { undo } = put
            ? await archive.call('collection.place', { ...input, before: before[anchor] ?? null })
            : await archive.call('collection.take', input);
          const after = await members();
          await archive.undo(undo);
          expect(await members()).toEqual(before);
          await (put
            ? archive.call('collection.place', { ...input, before: before[anchor] ?? null })
            : archive.call('collection.take', input));
          expect(await members()).toEqual(after);
        }
        await archive.call('collection.remove', { id });
      },
    ),
    { numRuns: 40 },
  );
});

test('what was taken out comes back at the end where the one behind it has left since', async () => {
  const id = await create('Dossier', null, at(0, 1, 2));
  const { undo } = await archive.call('collection.take', { id, ids: at(0) });
  await archive.call('collection.take', { id, ids: at(1) });
  await archive.undo(undo);
  expect(await inOrder('collection:dossier')).toEqual([2, 0]);
});

test('moves and new places among neighbours can be taken back', async () => {
  const [a, b] = [await create('A'), await create('B')];
  await create('C', a);
  const nested = await archive.call('collection.move', { id: b, parent: a, before: null });
  expect(await paths()).toEqual(['A', 'A/C', 'A/B']);
  await archive.undo(nested.undo);
  const moved = await archive.call('collection.move', { id: b, parent: null, before: a });
  expect(await paths()).toEqual(['B', 'A', 'A/C']);
  await archive.undo(moved.undo);
  expect(await paths()).toEqual(['A', 'A/C', 'B']);
});

test('tags that importers once made of collections become collections, and no other tag goes', () => {
  const dir = mkdtempSync(join(tmpdir(), 'pressmark-collections-'));
  const now = new Date('2024-05-06T07:08:09Z');
  const since = migrations.findIndex((sql) => sql.includes('CREATE TABLE collection '));
  const open = (list: readonly string[]) =>
    openForWriting({ dir, program: 'a test', migrations: list, now, log: () => {} });
  const old = open(migrations.slice(0, since));
  old.db.exec(`
    INSERT INTO article (id, uid, added_at, edition, change, time, words) VALUES
      (1, 'a', '2024-01-01', 1, 1, 5, 9), (2, 'b', '2024-01-01', 1, 2, 4, 9);
    INSERT INTO tag (id, path, key) VALUES (1, 'collection/Ärger/Polls', 'collection/ärger/polls'),
      (2, 'Collection/ärger', 'collection/ärger'), (3, 'collection', 'collection'), (4, 'collections/x', 'collections/x'),
      (5, 'collection/Say "so"', 'collection/say "so"');
    INSERT INTO article_tag (article, tag) VALUES (2, 1), (1, 1), (2, 2), (1, 3), (1, 4), (1, 5);
    INSERT INTO tag_count VALUES ('collection', 2, 2), ('collection/ärger', 2, 2), ('collection/ärger/polls', 2, 2);
    INSERT INTO saved_search (uid, name, key, query) VALUES ('s', 'S', 's', 'tag:"collection/Ärger" OR tag:collection/x')`);
  old.close();
  const { db, close } = open(migrations);
  expect(
    db.all(
      `SELECT c.name, above.name AS above, group_concat(m.article) AS articles FROM collection c
       LEFT JOIN collection above ON above.id = c.parent
       LEFT JOIN (SELECT * FROM collection_article ORDER BY position) m ON m.collection = c.id
       GROUP BY c.id ORDER BY c.id`,
    ),
  ).toEqual([
    { name: "Say 'so'", above: null, articles: '1' },
    { name: expect.stringMatching(/^ä/i), above: null, articles: '2' },
    { name: 'Polls', above: expect.stringMatching(/^ä/i), articles: '1,2' },
  ]);
  expect(db.all('SELECT path FROM tag ORDER BY id')).toEqual([
    { path: 'collection' },
    { path: 'collections/x' },
  ]);
  expect(db.all('SELECT * FROM tag_count')).toEqual([{ key: 'collection', count: 1, unread: 1 }]);
  expect(db.all('SELECT query FROM saved_search')).toEqual([{ query: 'collection:"Ärger" OR collection:x' }]);
  close();
  rmSync(dir, { recursive: true });
});
