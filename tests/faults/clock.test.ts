import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestArchive, type TestArchive } from '../../electron/core/testing/open-test-archive.ts';

let archive: TestArchive;
beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => archive.close());

test('a clock that jumps by years, back and forth, loses nothing, and nothing is found twice or not at all', async () => {
  const times = ['2024-05-06', '1970-01-01', '2099-12-31', '2024-05-05', '2038-01-20', '2024-02-29'];
  const ids: string[] = [];
  const backups: string[] = [];
  for (const [n, day] of times.entries()) {
    archive.setTime(`${day}T12:00:00.000Z`);
    const { id } = await archive.call('clip.add', {
      clip: { text: `Story ${n}\n\nThe fog lifted.` },
      tags: ['clock'],
    });
    ids.push(id);
    await archive.call('article.edit', { id, fields: { headline: `Headline ${n}` } });
    backups.push((await archive.call('backup.make', {})).path);
    archive.reopen();
  }
  for (const [n, id] of ids.entries()) {
    const article = await archive.call('article.get', { id });
    expect(article).toMatchObject({ headline: `Headline ${n}`, tags: ['clock'] });
  }
  archive.idle();
  const { hits } = await archive.call('search.query', { query: 'fog', sort: 'newest' });
  expect(hits.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  const { problems } = await archive.call('archive.verify', {});
  expect(problems).toEqual([]);
  // Six days and as many weeks: each of them is kept, the one of the wrong clock too.
  const listed = await archive.call('backup.list', {});
  expect(listed.backups.map(({ path }) => path).toSorted()).toEqual(backups.toSorted());
});
