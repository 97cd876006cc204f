import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Sort } from '../../contract/search.ts';
import { textClip } from '../testing/clips.ts';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';

let archive: TestArchive;
beforeEach(async () => {
  archive = openTestArchive();
  for (const headline of ['Émeutes à Velin', '“Zero” is the word', 'Dam opens', 'every dam counts'])
    await archive.call('clip.add', { clip: textClip({ headline }) });
});
afterEach(() => archive.close());

const by = async (sort: Sort) =>
  (await archive.call('search.query', { query: '', sort })).hits.map(({ headline }) => headline);
const idOf = async (headline: string): Promise<string> => {
  const { hits } = await archive.call('search.query', { query: '' });
  return hits.find((hit) => hit.headline === headline)?.id ?? '';
};

test('headlines stand where a reader looks for them, whatever case, accent or sign they begin with', async () => {
  const inOrder = ['Dam opens', 'Émeutes à Velin', 'every dam counts', '“Zero” is the word'];
  expect(await by('headline')).toEqual(inOrder);
  expect(await by('headline-back')).toEqual(inOrder.toReversed());
});

test('a corrected author, agency and section put an article in its new place, and an undone correction back', async () => {
  const id = await idOf('Dam opens');
  const before = await by('author');
  const { undo } = await archive.call('article.edit', {
    id,
    fields: { authors: ['Aaron Aalto', 'Zoe Zabel'], agency: 'AFP', section: 'Water' },
  });
  for (const sort of ['author', 'agency', 'section', 'author-back'] as const)
    expect((await by(sort))[0], sort).toBe('Dam opens');
  await archive.undo(undo);
  expect(await by('author')).toEqual(before);
});
