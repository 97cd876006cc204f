import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { quotedValue } from '../../contract/search.ts';
import { textClip } from '../testing/clips.ts';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';

let archive: TestArchive;
const ids: string[] = [];
beforeEach(async () => {
  archive = openTestArchive();
  ids.length = 0;
  for (const headline of ['One', 'Two', 'Three']) {
    ids.push(
      (await archive.call('clip.add', { clip: textClip({ headline: `${headline} ships arrive` }) })).id,
    );
  }
});
afterEach(() => archive.close());

const at = (index: number): string => ids[index] ?? '';
const tag = (index: number, add: string[], remove: string[] = []) =>
  archive.call('tag.change', { ids: [at(index)], add, remove });
const list = async () => (await archive.call('tag.list', {})).tags;
const tagsOf = async () =>
  Promise.all(ids.map(async (id) => (await archive.call('article.get', { id })).tags));
const rename = (from: string, to: string) => archive.call('tag.rename', { from, to });

describe('the list of tags', () => {
  test('has parents that no article carries, and counts an article below one once', async () => {
    await tag(0, ['war/kazakhstan', 'war/syria']);
    await tag(1, ['war/syria']);
    await archive.call('article.set-state', { ids: [at(1)], read: true });
    expect(await list()).toMatchObject([
      { path: 'war', count: 2, unread: 1 },
      { path: 'war/kazakhstan', count: 1, unread: 1 },
      { path: 'war/syria', count: 2, unread: 1 },
    ]);
  });

  test('leaves out what is in the trash', async () => {
    await tag(0, ['sea']);
    await tag(1, ['sea']);
    await archive.call('article.set-state', { ids: [at(0)], trashed: true });
    expect(await list()).toMatchObject([{ path: 'sea', count: 1, unread: 1 }]);
  });

  test('puts what is below a tag right after it', async () => {
    await tag(0, ['sea-life', 'sea/north', 'sea', 'seat']);
    expect((await list()).map((each) => each.path)).toEqual(['sea', 'sea/north', 'sea-life', 'seat']);
  });
});

describe('changing tags', () => {
  test('case does not tell tags apart, and the first writing stays', async () => {
    await tag(0, ['War']);
    const again = await tag(0, ['war']);
    expect(again).toEqual({ changed: 0, undo: [] });
    await tag(1, ['WAR']);
    expect(await list()).toMatchObject([{ path: 'War', count: 2, unread: 2 }]);
  });

  test('a tag that nobody carries is gone', async () => {
    await tag(0, ['war']);
    await tag(0, [], ['war']);
    expect(await list()).toEqual([]);
  });

  test('is found by search at once', async () => {
    await tag(0, ['war/kazakhstan']);
    const { hits } = await archive.call('search.query', { query: 'tag:war' });
    expect(hits.map((hit) => hit.id)).toEqual([at(0)]);
  });
});

test.each(['say "hi"', '“hi”', 'back\\', 'a\\"b', '"', 'none'])(
  '%s is found by its name in quotation marks, and by what is understood of that',
  async (path) => {
    await tag(0, [path, 'sea']);
    await tag(1, ['hi', 'say hi', 'ab', 'b']);
    await archive.call('article.set-state', { ids: [at(2)], read: true });
    const query = `tag:${quotedValue(path)} ships`;
    const found = await archive.call('search.query', { query });
    expect(found.hits.map(({ id }) => id)).toEqual([at(0)]);
    const again = await archive.call('search.query', { query: found.understood });
    expect(again.hits.map(({ id }) => id)).toEqual([at(0)]);
    const { search } = await archive.call('saved-search.save', { name: 'One', query });
    await rename(path, 'plain');
    const [saved] = (await archive.call('saved-search.list', {})).searches;
    expect(saved).toEqual({ ...search, query: 'tag:"plain" ships' });
  },
);

describe('renaming a tag', () => {
  test('takes along what is below it, and leaves what only begins alike', async () => {
    await tag(0, ['war', 'war/syria', 'warsaw']);
    await rename('War', 'conflict');
    expect((await tagsOf())[0]).toEqual(['conflict', 'conflict/syria', 'warsaw']);
  });

  test('merges with a tag that is there', async () => {
    await tag(0, ['war', 'sea']);
    await tag(1, ['conflict']);
    expect((await rename('war', 'conflict')).changed).toBe(1);
    expect(await tagsOf()).toEqual([['conflict', 'sea'], ['conflict'], []]);
  });

  test('can change no more than its case', async () => {
    await tag(0, ['war', 'war/syria']);
    await rename('war', 'War');
    expect((await tagsOf())[0]).toEqual(['War', 'War/syria']);
  });

  test('can move a tag below itself', async () => {
    await tag(0, ['war', 'war/old']);
    await rename('war', 'war/old');
    expect((await tagsOf())[0]).toEqual(['war/old', 'war/old/old']);
  });

  test('is taken back from those that had the old name, and from no other', async () => {
    await tag(0, ['sea', 'sea/north']);
    const { undo } = await rename('sea', 'ocean');
    await tag(1, ['ocean']);
    await archive.undo(undo);
    expect(await tagsOf()).toEqual([['sea', 'sea/north'], ['ocean'], []]);
  });

  test.each([
    ['to a new name', 'ocean'],
    ['into one that is there', 'water'],
  ])('%s is followed by saved searches and feeds, and taken back there too', async (_, to) => {
    await tag(0, ['Sea', 'sea/north']);
    await tag(1, ['water']);
    const save = (name: string, query: string, given: string | null) =>
      archive.call('saved-search.save', { name, query, tag: given });
    await save('One', 'tag:sea -#Sea/north "tag:sea" seaside', 'sea/found');
    await save('Two', 'label:"SEA/north" tag:(seas OR sea) tag:none', null);
    await archive.call('feed.add', { url: 'https://news.example/rss', tag: 'sea' });
    const following = async () => [
      (await archive.call('saved-search.list', {})).searches.map(({ query, tag: given }) => [query, given]),
      (await archive.call('feed.list', {})).feeds.map((feed) => feed.tag),
    ];
    const before = await following();
    archive.events.length = 0;
    const { undo } = await rename('sea', to);
    expect(await following()).toEqual([
      [
        [`tag:${to} -#${to}/north "tag:sea" seaside`, `${to}/found`],
        [`label:"${to}/north" tag:(seas OR ${to}) tag:none`, null],
      ],
      [to],
    ]);
    expect(archive.events.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['saved-searches.changed', 'feeds.changed']),
    );
    await archive.undo(undo);
    expect(await following()).toEqual(before);
  });

  test('of a tag that is not there is told', async () => {
    await expect(rename('nothing', 'something')).rejects.toThrow(/no tag “nothing”/);
  });
});

const path = fc
  .array(fc.constantFrom('a', 'B', 'c'), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('/'));
const action = fc.oneof(
  fc.record({
    kind: fc.constant('change' as const),
    of: fc.subarray([0, 1, 2], { minLength: 1 }),
    add: fc.array(path, { maxLength: 2 }),
    remove: fc.array(path, { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('state' as const),
    of: fc.subarray([0, 1, 2], { minLength: 1 }),
    read: fc.boolean(),
    trashed: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('rename' as const), from: path, to: path }),
);
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

/** @returns the calls that take it back; null where there is no tag to rename */
async function carryOut(each: Action) {
  if (each.kind === 'change') {
    const { of, add, remove } = each;
    return archive.call('tag.change', { ids: of.map(at), add, remove });
  }
  if (each.kind === 'state') {
    const { of, read, trashed } = each;
    return archive.call('article.set-state', { ids: of.map(at), read, trashed });
  }
  const known = (await list()).some((one) => one.path.toLowerCase() === each.from.toLowerCase());
  return known ? rename(each.from, each.to) : null;
}

test('whatever is done, the counts are right, and undo in reverse gives exactly what was', async () => {
  await tag(0, ['a/B', 'c']);
  await tag(1, ['a', 'B/c/a']);
  const problems = async () => (await archive.call('archive.verify', {})).problems;
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 6 }), async (actions) => {
      const before = [await tagsOf(), await list()];
      const undos = [];
      for (const each of actions) {
        const done = await carryOut(each);
        if (done) undos.unshift(done.undo);
      }
      expect(await problems()).toEqual([]);
      for (const undo of undos) await archive.undo(undo);
      expect(await problems()).toEqual([]);
      expect([await tagsOf(), await list()]).toEqual(before);
    }),
    { numRuns: 80 },
  );
});

describe('how a tag looks', () => {
  const look = async (path: string) => {
    const { colour, hidden } = (await list()).find((each) => each.path === path) ?? {};
    return { colour, hidden };
  };

  test('is kept, moves along with its name, and can be taken back', async () => {
    await tag(0, ['war/sea']);
    const { undo } = await archive.call('tag.set-look', { path: 'War', colour: 'red' });
    await archive.call('tag.set-look', { path: 'war/sea', hidden: true });
    expect(await look('war')).toEqual({ colour: 'red', hidden: false });
    const renamed = await archive.call('tag.rename', { from: 'war', to: 'peace' });
    expect(await look('peace')).toEqual({ colour: 'red', hidden: false });
    expect(await look('peace/sea')).toEqual({ colour: null, hidden: true });
    await archive.undo(renamed.undo);
    expect(await look('war/sea')).toEqual({ colour: null, hidden: true });
    await archive.undo(undo);
    expect(await look('war')).toEqual({ colour: null, hidden: false });
  });

  test('stays as it is where two tags become one, and comes back with the one that went', async () => {
    await tag(0, ['ships']);
    await tag(1, ['boats']);
    await archive.call('tag.set-look', { path: 'ships', colour: 'blue' });
    await archive.call('tag.set-look', { path: 'boats', colour: 'green' });
    const { undo } = await archive.call('tag.rename', { from: 'boats', to: 'ships' });
    expect(await look('ships')).toEqual({ colour: 'blue', hidden: false });
    await archive.undo(undo);
    expect(await look('boats')).toEqual({ colour: 'green', hidden: false });
    expect(await look('ships')).toEqual({ colour: 'blue', hidden: false });
  });

  test('that a tag has of one that became it is taken back with that', async () => {
    await tag(0, ['ships']);
    await tag(1, ['boats']);
    await archive.call('tag.set-look', { path: 'boats', colour: 'green' });
    const { undo } = await archive.call('tag.rename', { from: 'boats', to: 'ships' });
    expect(await look('ships')).toEqual({ colour: 'green', hidden: false });
    await archive.undo(undo);
    expect(await look('boats')).toEqual({ colour: 'green', hidden: false });
    expect(await look('ships')).toEqual({ colour: null, hidden: false });
  });
});

test('a tag is taken off every article, with those below it, and comes back to just those', async () => {
  await tag(0, ['war', 'war/sea', 'calm']);
  await tag(1, ['war/sea']);
  const before = await tagsOf();
  const { changed, undo } = await archive.call('tag.remove', { path: 'war' });
  expect(changed).toBe(2);
  expect((await list()).map(({ path }) => path)).toEqual(['calm']);
  await archive.undo(undo);
  expect(await tagsOf()).toEqual(before);
});
