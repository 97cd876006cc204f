import { afterEach, beforeEach, expect, test } from 'vitest';
import { textClip } from '../testing/clips.ts';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';

let archive: TestArchive;
beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => archive.close());

const add = async (headline: string, body?: string) =>
  (await archive.call('clip.add', { clip: textClip({ headline, ...(body ? { body } : {}) }) })).id;
const place = async (id: string) => (await archive.call('reading.place', { id })).place;

test('how far an article was read is there at the next start, and goes once it is read to its end', async () => {
  const id = await add('Ships arrive');
  expect(await place(id)).toBeNull();
  await archive.call('reading.keep', { id, place: { share: 0.25, words: 'The harbour' } });
  await archive.call('reading.keep', { id, place: { share: 0.5, words: 'Nine days later' } });
  archive.reopen();
  expect(await place(id)).toEqual({ share: 0.5, words: 'Nine days later' });
  await archive.call('reading.keep', { id, place: null });
  expect(await place(id)).toBeNull();
});

test('remembering a place changes nothing that search or another window must know of', async () => {
  const id = await add('Ships arrive');
  archive.idle();
  const before = await archive.call('article.get', { id });
  const told = archive.events.length;
  await archive.call('reading.keep', { id, place: { share: 0.5, words: 'x' } });
  expect(await archive.call('article.get', { id })).toEqual(before);
  expect(archive.events).toHaveLength(told);
});

test('what was begun is listed with the last one first, without what lies in the trash', async () => {
  const ids = [await add('One ship'), await add('Two ships'), await add('Three ships')];
  for (const [n, id] of ids.entries()) {
    archive.setTime(`2024-05-0${n + 1}T00:00:00.000Z`);
    await archive.call('reading.keep', { id, place: { share: (n + 1) / 10, words: '' } });
  }
  await archive.call('article.set-state', { ids: [ids[1] ?? ''], trashed: true });
  const { articles } = await archive.call('reading.begun', {});
  expect(articles.map(({ headline, share }) => [headline, share])).toEqual([
    ['Three ships', 0.3],
    ['One ship', 0.1],
  ]);
  expect((await archive.call('reading.begun', { limit: 1 })).articles).toHaveLength(1);
});

test('an unknown article and a share beyond the end are refused in words', async () => {
  const keep = (id: string, share: number) =>
    archive.call('reading.keep', { id, place: { share, words: '' } });
  await expect(keep('zzzzzzzzzzzz', 0.5)).rejects.toThrow(/no article/);
  await expect(keep(await add('Ships arrive'), 1.5)).rejects.toThrow();
});
