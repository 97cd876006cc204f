import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { textClip } from '../testing/clips.ts';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';

let archive: TestArchive;
beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => archive.close());

const names = async () => (await archive.call('saved-search.list', {})).searches.map(({ name }) => name);
const save = (name: string, query: string, more: { readonly tag?: string; readonly notify?: boolean } = {}) =>
  archive.call('saved-search.save', { name, query, ...more });
const find = async (query: string) =>
  (await archive.call('search.query', { query })).hits.map(({ headline }) => headline);

describe('saved searches', () => {
  test('are kept by name, whatever its case, and are there after the next start', async () => {
    await save('My  beat', 'harbour');
    await save('Alps', 'snow OR ice');
    await save('my BEAT', 'harbour OR port');
    archive.reopen();
    expect(await names()).toEqual(['my BEAT', 'Alps']);
  });

  test('can be used in a query by name', async () => {
    await archive.call('clip.add', { clip: textClip() });
    await archive.call('clip.add', {
      clip: textClip({ headline: 'Snow falls in Ostrin', body: 'OSTRIN, Feb 1 (AP) — It snowed.' }),
    });
    await save('my beat', 'harbour OR snow');
    expect(await find('search:"my beat" -ostrin')).toEqual(['Harbour of Lindmar reopens after storm']);
    expect(await find('search:"my beat"')).toHaveLength(2);
  });

  test('count what they find and what of it is unread', async () => {
    const { id } = await archive.call('clip.add', { clip: textClip() });
    const { search } = await save('port', 'harbour');
    expect(await archive.call('saved-search.count', { id: search.id })).toEqual({
      count: 1,
      unread: 1,
      exact: true,
    });
    await archive.call('article.set-state', { ids: [id], read: true });
    expect(await archive.call('saved-search.count', { id: search.id })).toEqual({
      count: 1,
      unread: 0,
      exact: true,
    });
  });

  test('saving, replacing, renaming and removing can each be taken back', async () => {
    const first = await save('port', 'harbour', { notify: true, tag: 'sea' });
    const replaced = await save('port', 'quay');
    expect(replaced.search).toEqual({ ...first.search, query: 'quay' });
    await archive.undo(replaced.undo);
    const list = async () => (await archive.call('saved-search.list', {})).searches;
    expect(await list()).toEqual([first.search]);
    const renamed = await archive.call('saved-search.rename', { id: first.search.id, name: 'Ports' });
    expect(await names()).toEqual(['Ports']);
    await archive.undo(renamed.undo);
    const removed = await archive.call('saved-search.remove', { id: first.search.id });
    expect(await names()).toEqual([]);
    await archive.undo(removed.undo);
    expect(await list()).toEqual([first.search]);
    await archive.undo(first.undo);
    expect(await names()).toEqual([]);
  });

  test('renaming one goes through the queries that use it, and can be taken back', async () => {
    const { search } = await save('my beat', 'harbour');
    await save('more', 'snow OR (Search:"My  Beat" -saved:"my beat") OR "search:my beat"');
    await save('word', 'search="my beat" OR search:other');
    const before = (await archive.call('saved-search.list', {})).searches;
    await archive.call('clip.add', { clip: textClip() });
    const renamed = await archive.call('saved-search.rename', { id: search.id, name: 'the sea' });
    const queries = async () =>
      (await archive.call('saved-search.list', {})).searches.map(({ query }) => query);
    expect(await queries()).toEqual([
      'harbour',
      'snow OR (Search:"the sea" -saved:"the sea") OR "search:my beat"',
      'search="the sea" OR search:other',
    ]);
    expect(await find('search:word')).toHaveLength(1);
    await archive.undo(renamed.undo);
    expect((await archive.call('saved-search.list', {})).searches).toEqual(before);
  });

  test('two cannot bear one name, and what is gone is told', async () => {
    await save('one', 'a');
    const { search } = await save('two', 'b');
    await expect(archive.call('saved-search.rename', { id: search.id, name: 'ONE' })).rejects.toMatchObject({
      code: 'bad-input',
    });
    await archive.call('saved-search.remove', { id: search.id });
    await expect(archive.call('saved-search.count', { id: search.id })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('a name has no quotation marks, and there is a query', async () => {
    await expect(save('my "beat"', 'x')).rejects.toThrow('quotation marks');
    await expect(save('beat', '  ')).rejects.toThrow('no query');
  });

  test('every window is told of a change', async () => {
    await save('one', 'a');
    expect(archive.events).toContainEqual({ name: 'saved-searches.changed' });
  });

  test('stand in the order they are put in, which can be taken back', async () => {
    for (const name of ['b', 'c', 'a']) await save(name, name);
    expect(await names()).toEqual(['b', 'c', 'a']);
    const [b, , a] = (await archive.call('saved-search.list', {})).searches;
    const { undo } = await archive.call('saved-search.move', { id: a?.id ?? '', before: b?.id ?? null });
    archive.reopen();
    expect(await names()).toEqual(['a', 'b', 'c']);
    const removed = await archive.call('saved-search.remove', { id: b?.id ?? '' });
    await archive.undo(removed.undo);
    expect(await names()).toEqual(['a', 'b', 'c']);
    await archive.undo(undo);
    expect(await names()).toEqual(['b', 'c', 'a']);
  });
});
