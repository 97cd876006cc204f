import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from './storage/database.ts';
import { textClip } from './testing/clips.ts';
import { openTestArchive, type TestArchive } from './testing/open-test-archive.ts';

let archive: TestArchive;
beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => archive.close());

const addLarge = () => {
  const noise = randomBytes(90_000).toString('base64').match(/.{60}/g)?.join(' ') ?? '';
  return archive.call('clip.add', { clip: textClip({ headline: 'A long list', body: noise }) });
};
const tamper = (sql: string) => {
  const db = openDatabase(join(archive.dir, 'archive.sqlite'));
  db.exec(`PRAGMA foreign_keys = OFF; ${sql}`);
  db.close();
};
const problems = async () => (await archive.call('archive.verify', {})).problems;

test('a sound archive has no problems', async () => {
  await archive.call('clip.add', { clip: textClip(), tags: ['sea'] });
  await addLarge();
  expect(await archive.call('archive.verify', {})).toEqual({
    ok: true,
    captures: 2,
    blobs: 2,
    articles: 2,
    indexed: 2,
    problems: [],
  });
});

test('changed bytes in a file are found, with the article they belong to', async () => {
  const { id } = await addLarge();
  const blobs = join(archive.dir, 'blobs');
  const [folder = ''] = readdirSync(blobs);
  const [name = ''] = readdirSync(join(blobs, folder));
  writeFileSync(join(blobs, folder, name), 'changed');
  const [problem] = await problems();
  expect(problem).toContain(name);
  expect(problem).toContain(`It belongs to the article ${id}.`);
  rmSync(join(blobs, folder, name));
  expect((await problems())[0]).toContain('is missing');
});

test('changed bytes in the database are found', async () => {
  await archive.call('clip.add', { clip: textClip() });
  tamper("UPDATE blob SET bytes = x'00'");
  expect(await problems()).toEqual([expect.stringContaining('no longer what was stored')]);
});

test('fields and times that cannot be read any more are found, with the article they belong to', async () => {
  const { id } = await archive.call('clip.add', { clip: textClip() });
  const { id: other } = await archive.call('clip.add', { clip: textClip({ headline: 'Another story' }) });
  tamper(`DROP TRIGGER edition_revalued; UPDATE edition SET fields = '{' WHERE article = (SELECT id FROM article WHERE uid = '${id}');
    UPDATE article SET added_at = '2x24-05-06' WHERE uid = '${other}'`);
  const found = await problems();
  expect(found).toHaveLength(2);
  expect(found[0]).toContain(`The fields of the article ${id} are damaged`);
  expect(found[1]).toContain(`The times of the article ${other} are damaged`);
});

test('a row that names a missing one is found', async () => {
  await archive.call('clip.add', { clip: textClip() });
  tamper('DELETE FROM capture');
  expect((await problems()).join()).toMatch(/names a “capture” that is missing/);
});

test('counts of tags that are not right are found', async () => {
  await archive.call('clip.add', { clip: textClip(), tags: ['sea/north'] });
  tamper("UPDATE tag_count SET count = 5 WHERE key = 'sea'");
  expect(await problems()).toEqual([
    expect.stringContaining('“sea” counts 5 articles (1 unread) in place of 1 (1)'),
  ]);
  tamper('DELETE FROM tag_count');
  expect(await problems()).toHaveLength(2);
});

test('an article without its text is found', async () => {
  const { id } = await archive.call('clip.add', { clip: textClip() });
  tamper('DELETE FROM edition_body');
  expect((await problems()).join()).toContain(`The article ${id} has no text.`);
});

test('an index that was deleted is built again after the next start', async () => {
  await archive.call('clip.add', { clip: textClip() });
  archive.reopen(() => {
    for (const name of readdirSync(archive.dir)) {
      if (name.startsWith('index.sqlite')) rmSync(join(archive.dir, name));
    }
  });
  expect((await archive.call('archive.stats', {})).index).toEqual({
    state: 'building',
    indexed: 0,
    articles: 1,
  });
  archive.idle();
  expect((await archive.call('archive.stats', {})).index.state).toBe('whole');
  expect((await archive.call('search.query', { query: 'fishermen' })).total).toBe(1);
  expect(await problems()).toEqual([]);
});
