import { afterEach, beforeEach, expect, test } from 'vitest';
import { textClip } from '../../testing/clips.ts';
import { openTestArchive, type TestArchive } from '../../testing/open-test-archive.ts';

let from: TestArchive;
let to: TestArchive;
beforeEach(() => {
  from = openTestArchive();
  to = openTestArchive();
});
afterEach(() => {
  from.close();
  to.close();
});

const merge = () => to.call('import.run', { paths: [from.dir] });

test('a second merge brings what is new there, and nothing again', async () => {
  const { id } = await from.call('clip.add', { clip: textClip(), tags: ['sea'] });
  const mark = async (exact: string, note = '') =>
    (await from.call('annotation.add', { article: id, target: { exact }, note })).annotation.id;
  const [asked, deleted] = [await mark('Nobody was hurt', 'Whoo?'), await mark('harbour')];
  await from.call('article.set-state', { ids: [id], starred: true });
  await merge();
  await to.call('tag.change', { ids: [id], remove: ['sea'] });
  await to.call('annotation.remove', { id: deleted });
  await to.call('article.set-state', { ids: [id], starred: false });

  from.setTime('2024-06-01T00:00:00.000Z');
  await from.call('annotation.change', { id: asked, note: 'Who?' });
  await from.call('collection.create', { name: 'Coast', ids: [id] });
  await merge();
  const merged = await to.call('article.get', { id });
  expect(merged).toMatchObject({ tags: [], starred: false, annotations: [{ id: asked, note: 'Who?' }] });
  expect(merged.annotations).toHaveLength(1);
  const { hits } = await to.call('search.query', { query: 'collection:Coast' });
  expect(hits.map((hit) => hit.id)).toEqual([id]);

  to.setTime('2024-06-15T00:00:00.000Z');
  await to.call('annotation.change', { id: asked, note: 'Who says so?' });
  from.setTime('2024-07-01T00:00:00.000Z');
  await from.call('annotation.change', { id: asked, note: 'Who said it?' });
  await merge();
  const { annotations } = await to.call('article.get', { id });
  expect(annotations.map(({ note }) => note).toSorted()).toEqual(['Who said it?', 'Who says so?']);
});
