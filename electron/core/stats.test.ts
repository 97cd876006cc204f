import { expect, test } from 'vitest';
import { textClip } from './testing/clips.ts';
import { openTestArchive } from './testing/open-test-archive.ts';

test('what is in the archive is counted', async () => {
  const archive = openTestArchive();
  const add = async (text: string, tags: string[] = []) =>
    (await archive.call('clip.add', { clip: textClip({ text }), tags })).id;
  const english = (n: number) => textClip({ headline: `Ship number ${n} arrives in the harbour` }).text ?? '';
  const ids = [await add(english(1), ['sea']), await add(english(2)), await add(english(3), ['sea/north'])];
  await add('12 345\n\n67');
  await archive.call('article.set-state', { ids: ids.slice(0, 1), read: true, starred: true });
  await archive.call('article.set-state', { ids: ids.slice(1, 2), starred: true, trashed: true });
  const words = (await Promise.all(ids.map((id) => archive.call('article.get', { id })))).map(
    (each) => each.words,
  );
  const stats = await archive.call('archive.stats', {});
  expect(stats).toMatchObject({
    dir: archive.dir,
    articles: 4,
    editions: 4,
    captures: 4,
    unread: 2,
    starred: 1,
    trashed: 1,
    tags: 2,
    languages: [{ language: 'en', articles: 3 }],
    oldest: '2024-01-13',
    newest: '2024-01-13',
    index: { state: 'whole', indexed: 4, articles: 4 },
  });
  expect(stats.words).toBeGreaterThanOrEqual(words.reduce((sum, each) => sum + each, 0));
  expect(stats.bytes.archive).toBeGreaterThan(4096);
  archive.close();
});

test('an empty archive counts nothing', async () => {
  const archive = openTestArchive();
  expect(await archive.call('archive.stats', {})).toMatchObject({
    articles: 0,
    words: 0,
    oldest: null,
    languages: [],
  });
  archive.close();
});
