import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pageClip } from '../testing/clips.ts';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';

let archive: TestArchive;
beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => archive.close());

const url = 'https://www.news.example/harbour/';
const later = {
  url,
  headline: 'Harbour shut, three dead',
  body: 'LINDMAR, Jan 14 (Reuters) - Three were killed in the harbour of Lindmar on Friday, the police said.',
};
const add = async (clip = pageClip({ url })) => (await archive.call('clip.add', { clip })).id;
const get = (id: string) => archive.call('article.get', { id });
const older = expect.objectContaining({ code: 'bad-input', message: expect.stringMatching(/newer edition/) });

describe('a correction of an edition that is no longer the newest', () => {
  test('is refused where the newest reads otherwise, and changes nothing', async () => {
    const id = await add();
    const { text, edition } = await get(id);
    await add(pageClip(later));
    const now = await get(id);
    await expect(
      archive.call('article.edit', {
        ...{ id, edition },
        fields: { text: text.replace('Fishermen', 'Sailors'), section: 'Coast' },
      }),
    ).rejects.toEqual(older);
    expect(await get(id)).toEqual(now);
    expect((await archive.call('search.query', { query: 'killed' })).total).toBe(1);
  });

  test('is kept where the newest reads the same', async () => {
    const id = await add();
    const { edition } = await get(id);
    await add(pageClip(later));
    await archive.call('article.edit', { id, edition, fields: { section: 'Coast' } });
    expect(await get(id)).toMatchObject({ edition: 2, headline: later.headline, section: 'Coast' });
  });

  test('is not taken back on the newest, which it does not stand on', async () => {
    const id = await add();
    await archive.call('article.edit', { id, fields: { headline: 'Mine' } });
    const { undo } = await archive.call('article.edit', { id, fields: { headline: 'Mine, better' } });
    await add(pageClip(later));
    await expect(archive.undo(undo)).rejects.toEqual(older);
    expect(await get(id)).toMatchObject({ edition: 2, headline: later.headline });
    expect(await archive.call('article.get', { id, edition: 1 })).toMatchObject({ headline: 'Mine, better' });
  });
});

test('a correction that names no edition is of the newest, and one that names none there is is refused', async () => {
  const id = await add();
  await add(pageClip(later));
  await archive.call('article.edit', { id, fields: { headline: 'Mine' } });
  expect(await get(id)).toMatchObject({ edition: 2, headline: 'Mine' });
  await expect(
    archive.call('article.edit', { id, edition: 7, fields: { headline: 'None' } }),
  ).rejects.toThrow(expect.objectContaining({ code: 'not-found' }));
});
