import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Article } from '../../../contract/article.ts';
import { packBlob } from '../../storage/blob-store.ts';
import { openDatabase } from '../../storage/database.ts';
import { archiveFiles } from '../../storage/files.ts';
import { applicationId } from '../../storage/migrate.ts';
import { migrations } from '../../storage/migrations/index.ts';
import { pageClip, textClip } from '../../testing/clips.ts';
import { openTestArchive, type TestArchive } from '../../testing/open-test-archive.ts';

let from: TestArchive;
let to: TestArchive;
let dir: string;
beforeEach(() => {
  from = openTestArchive();
  to = openTestArchive();
  dir = mkdtempSync(join(tmpdir(), 'pressmark-merge-'));
});
afterEach(() => {
  from.close();
  to.close();
  rmSync(dir, { recursive: true, force: true });
});

const hostile = '<p onclick="x()">A<script>x()</script></p><img src="/blob/../../x" onerror="x()">';
const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** An article with three editions, corrected, marked and tagged; one with a picture; one in the trash. */
async function fill(archive: TestArchive) {
  const url = 'https://news.example/a';
  const { id } = await archive.call('clip.add', { clip: textClip({ url }), tags: ['sea/Lindmar', '日本'] });
  await archive.call('article.edit', { id, fields: { section: 'Coast', place: 'Lindmar' } });
  await archive.call('annotation.add', { article: id, target: { exact: 'Nobody was hurt' }, note: 'Who?' });
  archive.setTime('2024-05-07T00:00:00.000Z');
  await archive.call('clip.add', { clip: textClip({ url, body: 'LINDMAR - Another text 😀.' }) });
  await archive.call('article.edit', { id, fields: { section: null } });
  archive.setTime('2024-05-08T00:00:00.000Z');
  await archive.call('clip.add', { clip: textClip({ url, body: 'LINDMAR - A third.' }) });
  await archive.call('annotation.add', { article: id, note: 'On the whole', colour: 'green' });
  await archive.call('article.set-state', { ids: [id], read: true, starred: true });
  const body = `<img src="data:image/png;base64,${dot}" alt="A dot">${'Long words of a story. '.repeat(20)}`;
  await archive.call('clip.add', {
    clip: pageClip({ headline: 'Picture', url: 'https://news.example/p', body }),
  });
  const { id: gone } = await archive.call('clip.add', {
    clip: textClip({ headline: 'Gone', body: 'All gone.' }),
  });
  await archive.call('article.set-state', { ids: [gone], trashed: true });
  return id;
}

/** All that an archive tells of its articles, each edition of them. */
async function allOf(archive: TestArchive): Promise<Readonly<Record<string, readonly Article[]>>> {
  const db = openDatabase(join(archive.dir, 'archive.sqlite'), { readOnly: true });
  const rows = db.all<{ uid: string; edition: number }>('SELECT uid, edition FROM article ORDER BY uid');
  db.close();
  const all: Record<string, Article[]> = {};
  for (const { uid, edition } of rows) {
    all[uid] = [];
    for (let n = 1; n <= edition; n++) {
      all[uid].push(await archive.call('article.get', { id: uid, edition: n }));
    }
  }
  return all;
}
const add = (archive: TestArchive, path: string) => archive.call('import.run', { paths: [path] });
const bundleOf = async (archive: TestArchive) =>
  (await archive.call('export.run', { format: 'bundle', dir })).files[0] ?? '';

test('a bundle imported into an empty archive gives the same articles field by field, and again adds nothing', async () => {
  await fill(from);
  const bundle = await bundleOf(from);
  expect(await add(to, bundle)).toMatchObject({
    found: 5,
    stored: 3,
    newEditions: 2,
    alreadyThere: 0,
    failed: [],
  });
  const there = await allOf(from);
  expect(await allOf(to)).toEqual(there);
  expect(Object.values(there).map((editions) => editions.length)).toContain(3);
  const picture = Object.values(there)
    .flat()
    .find(({ html }) => html?.includes('/blob/'));
  const sha256 = /\/blob\/(\w+)/.exec(picture?.html ?? '')?.[1] ?? '';
  expect(await to.call('blob.get', { sha256 })).toEqual(await from.call('blob.get', { sha256 }));
  for (const { capture } of Object.values(there).flat()) {
    expect((await to.call('blob.get', { sha256: capture.sha256 })).bytes).toHaveLength(capture.bytes);
  }
  expect(await add(to, bundle)).toMatchObject({ found: 5, stored: 0, newEditions: 0, alreadyThere: 5 });
  expect(await allOf(to)).toEqual(there);
  expect(await to.call('archive.verify', {})).toMatchObject({ problems: [] });
});

test("another archive's folder is merged with what is here, and what was taken off stays off", async () => {
  await to.call('clip.add', { clip: textClip({ headline: 'Ours', body: 'Only here.' }), tags: ['own'] });
  const id = await fill(from);
  expect(await add(to, from.dir)).toMatchObject({ found: 5, stored: 3, newEditions: 2 });
  const { hits } = await to.call('search.query', { query: 'tag:sea' });
  const merged = hits[0]?.id ?? '';
  expect(merged).not.toBe(id);
  await to.call('tag.change', { ids: [merged], remove: ['sea/Lindmar'] });
  expect(await add(to, from.dir)).toMatchObject({ alreadyThere: 5 });
  expect((await to.call('article.get', { id: merged })).tags).toEqual(['日本']);
  await from.call('tag.change', { ids: [id], add: ['later'] });
  await add(to, from.dir);
  expect((await to.call('article.get', { id: merged })).tags).toEqual(['later', '日本']);
});

test('saved searches and feeds of another archive come along, once, and are taken back together', async () => {
  const save = (archive: TestArchive, name: string, query: string) =>
    archive.call('saved-search.save', { name, query });
  await save(to, 'Ports', 'harbour');
  await save(to, 'Storms', 'storm');
  await save(from, 'Storms', 'storm');
  await save(from, 'Ports', 'quay');
  const { search } = await save(from, 'My beat', 'search:"Ports" lang:en');
  const url = 'https://news.example/rss';
  await from.call('feed.add', { url, every: 60, search: search.id, tag: 'wire', fullText: true });
  await from.call('feed.add', { url: 'https://gone.example/rss' });
  const { feed: gone } = await to.call('feed.add', { url: 'https://gone.example/rss' });
  await to.call('feed.remove', { id: gone.id });
  await from.call('clip.add', { clip: textClip() });

  const { choices } = await add(to, from.dir);
  expect(choices).toMatchObject({
    searches: ['Ports (2)', 'My beat'],
    feeds: ['news.example'],
    alreadyThere: 2,
    refused: [],
  });
  const { searches } = await to.call('saved-search.list', {});
  expect(searches.map(({ name, query }) => [name, query])).toEqual([
    ['Ports', 'harbour'],
    ['Storms', 'storm'],
    ['Ports (2)', 'quay'],
    ['My beat', 'search:"Ports (2)" lang:en'],
  ]);
  const { feeds } = await to.call('feed.list', {});
  const beat = searches.find(({ name }) => name === 'My beat')?.id;
  expect(feeds).toMatchObject([{ url, every: 60, fullText: true, tag: 'wire', search: beat }]);

  const again = await add(to, from.dir);
  expect(again.choices).toMatchObject({ searches: [], feeds: [], alreadyThere: 5, undo: [] });
  await to.undo(choices?.undo ?? []);
  expect((await to.call('feed.list', {})).feeds).toEqual([]);
  expect((await to.call('saved-search.list', {})).searches.map(({ name }) => name)).toEqual([
    'Ports',
    'Storms',
  ]);
});

test('an older edition takes its place before a newer one that is here, and marks stay with theirs', async () => {
  const url = 'https://news.example/a';
  await from.call('clip.add', {
    clip: textClip({ url, body: 'LINDMAR - The first words.' }),
    tags: ['theirs'],
  });
  to.setTime('2024-06-01T00:00:00.000Z');
  const { id } = await to.call('clip.add', { clip: textClip({ url, body: 'LINDMAR - The newest words.' }) });
  await to.call('annotation.add', { article: id, target: { exact: 'newest words' } });
  await to.call('article.edit', { id, fields: { section: 'Coast' } });
  expect(await add(to, from.dir)).toMatchObject({ found: 1, newEditions: 1 });
  const article = await to.call('article.get', { id });
  expect(article.text).toContain('newest');
  expect(article).toMatchObject({ edition: 2, section: 'Coast', tags: ['theirs'] });
  expect(article.annotations).toMatchObject([{ edition: 2, anchor: { how: 'position' } }]);
  expect((await to.call('article.get', { id, edition: 1 })).text).toContain('first');
  to.idle();
  expect(await to.call('search.query', { query: 'newest' })).toMatchObject({ total: 1 });
  expect(await to.call('archive.verify', {})).toMatchObject({ problems: [] });
});

test('a correction, a star and a note made elsewhere join the same article, and what is corrected here wins', async () => {
  const clip = textClip({ url: 'https://news.example/a' });
  const { id } = await to.call('clip.add', { clip });
  await to.call('article.edit', { id, fields: { section: 'Ours' } });
  const { id: theirs } = await from.call('clip.add', { clip });
  await from.call('article.edit', { id: theirs, fields: { section: 'Theirs', place: 'Quay' } });
  await from.call('article.set-state', { ids: [theirs], starred: true });
  await from.call('annotation.add', { article: theirs, note: 'A note' });
  expect(await add(to, from.dir)).toMatchObject({ found: 1, alreadyThere: 1 });
  expect(await to.call('article.get', { id })).toMatchObject({
    section: 'Ours',
    place: 'Quay',
    starred: true,
    annotations: [{ note: 'A note' }],
  });
});

test("a hostile archive's HTML is cleaned, and what is no article there fails by itself", async () => {
  await from.call('clip.add', { clip: pageClip() });
  await from.call('clip.add', { clip: textClip({ headline: 'Broken', body: 'Not whole.' }) });
  from.reopen(() => {
    const db = openDatabase(join(from.dir, 'archive.sqlite'));
    db.run('UPDATE edition_body SET html = ? WHERE html IS NOT NULL', hostile);
    db.exec(`UPDATE edition SET fields = '{"fields":{"headline":7},"origins":{}}' WHERE id = 2`);
    db.close();
  });
  const report = await add(to, from.dir);
  expect(report).toMatchObject({ found: 2, stored: 1, failed: [{ source: expect.stringContaining('.1') }] });
  const { html } = await to.call('article.get', { id: report.ids[0] ?? '' });
  expect(html).toBe('<p>A</p>');
});

test('an archive of an older Pressmark is read in a copy and stays as it was', async () => {
  const files = archiveFiles(join(dir, 'old'));
  mkdirSync(join(dir, 'old'));
  const old = openDatabase(files.archive);
  for (const sql of migrations.slice(0, 3)) old.exec(sql);
  old.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = 3`);
  const blob = packBlob(Buffer.from('Old words'));
  old.run(
    'INSERT INTO blob VALUES (1, ?, ?, ?, ?, ?)',
    blob.sha256,
    blob.size,
    9,
    blob.encoding,
    blob.packed,
  );
  old.exec(`INSERT INTO capture VALUES (1, 1, 'text/plain', NULL, 'old.txt', '2020-01-01T00:00:00Z');
    INSERT INTO article (id, uid, added_at, edition, change, time, words) VALUES (1, 'abcdefghjkmn', '2020-01-01T00:00:00Z', 1, 1, 0, 2);
    INSERT INTO edition VALUES (1, 1, 1, 1, '{"fields":{"headline":"Old"},"origins":{}}', NULL, NULL);
    INSERT INTO edition_body VALUES (1, 'Old words', NULL)`);
  old.close();
  const before = readFileSync(files.archive);
  expect(await add(to, join(dir, 'old'))).toMatchObject({ found: 1, stored: 1, failed: [] });
  expect(await to.call('article.get', { id: 'abcdefghjkmn' })).toMatchObject({
    headline: 'Old',
    text: 'Old words',
  });
  expect(readFileSync(files.archive).equals(before)).toBe(true);
});

test('collections come along with their order, and what is taken out of one here does not come back', async () => {
  const ids: string[] = [];
  for (const headline of ['One', 'Two', 'Three'])
    ids.push((await from.call('clip.add', { clip: textClip({ headline: `${headline} ships arrive` }) })).id);
  const [one = '', two = '', three = ''] = ids;
  const { id: top } = await from.call('collection.create', { name: 'Elections' });
  await from.call('collection.create', { name: 'Polls', parent: top, ids: [three, one, two] });
  await from.call('collection.create', { name: 'Empty' });
  await add(to, from.dir);
  const inOrder = async () =>
    (await to.call('search.query', { query: 'collection:Polls' })).hits.map(({ headline }) => headline);
  const { collections } = await to.call('collection.list', {});
  expect(collections.map(({ path }) => path).toSorted()).toEqual(['Elections', 'Elections/Polls', 'Empty']);
  expect(await inOrder()).toEqual(['Three ships arrive', 'One ships arrive', 'Two ships arrive']);
  const polls = collections.find(({ name }) => name === 'Polls')?.id ?? '';
  await to.call('collection.take', { id: polls, ids: [one] });
  await add(to, from.dir);
  expect(await inOrder()).toEqual(['Three ships arrive', 'Two ships arrive']);
});

test('tags look as they did there, save those that were given a look here, and the account takes it back', async () => {
  const clip = textClip({ url: 'https://news.example/a' });
  for (const archive of [from, to]) await archive.call('clip.add', { clip, tags: ['Sea', 'Land'] });
  await from.call('tag.set-look', { path: 'Sea', colour: 'blue', hidden: true });
  await from.call('tag.set-look', { path: 'Land', colour: 'green' });
  await to.call('tag.set-look', { path: 'Land', colour: 'red' });
  const report = await add(to, from.dir);
  const looks = async () =>
    (await to.call('tag.list', {})).tags.map(({ path, colour, hidden }) => ({ path, colour, hidden }));
  expect(await looks()).toEqual([
    { path: 'Land', colour: 'red', hidden: false },
    { path: 'Sea', colour: 'blue', hidden: true },
  ]);
  await to.undo(report.choices?.undo ?? []);
  expect(await looks()).toMatchObject([{ colour: 'red' }, { colour: null, hidden: false }]);
});
