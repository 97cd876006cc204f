import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { textClip } from '../testing/clips.ts';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';

let archive: TestArchive;
const ids: string[] = [];
beforeEach(async () => {
  archive = openTestArchive();
  ids.length = 0;
  for (const headline of ['One', 'Two', 'Three', 'Four']) {
    ids.push(
      (await archive.call('clip.add', { clip: textClip({ headline: `${headline} ships arrive` }) })).id,
    );
  }
});
afterEach(() => archive.close());

const all = () => Promise.all(ids.map((id) => archive.call('article.get', { id })));

test('only articles that change are counted', async () => {
  const first = await archive.call('article.set-state', { ids: ids.slice(0, 2), read: true });
  expect(first.changed).toBe(2);
  const second = await archive.call('article.set-state', { ids, read: true });
  expect(second.changed).toBe(2);
  expect(second.undo).toEqual([{ name: 'article.set-state', input: { ids: ids.slice(2), read: false } }]);
});

test('an unknown article among many changes none', async () => {
  const change = archive.call('article.set-state', { ids: [ids[0] ?? '', 'zzzzzzzzzzzz'], starred: true });
  await expect(change).rejects.toThrow(/no article “zzzzzzzzzzzz”/);
  expect((await all()).some((article) => article.starred)).toBe(false);
});

const change = fc.record({
  of: fc.subarray([0, 1, 2, 3], { minLength: 1 }),
  read: fc.option(fc.boolean(), { nil: undefined }),
  starred: fc.option(fc.boolean(), { nil: undefined }),
  trashed: fc.option(fc.boolean(), { nil: undefined }),
});

test('whatever is done, undo in reverse gives exactly what was', async () => {
  let second = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 6 }), async (changes) => {
      const before = await all();
      const undos = [];
      for (const { of, ...state } of changes) {
        archive.setTime(new Date(1_700_000_000_000 + ++second * 1000).toISOString());
        const input = { ids: of.map((at) => ids[at] ?? ''), ...state };
        undos.unshift(...[(await archive.call('article.set-state', input)).undo]);
      }
      for (const undo of undos) await archive.undo(undo);
      expect(await all()).toEqual(before);
    }),
    { numRuns: 40 },
  );
});
