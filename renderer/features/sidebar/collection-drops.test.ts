import { expect, test } from 'vitest';
import type { Collection } from '../../../electron/contract/collection.ts';
import type { Arranging } from '../../data/collections.ts';
import { createCollectionDrops } from './collection-drops.ts';

const collection = (path: string, parent: string | null): Collection => ({
  ...{ id: path, name: path.slice(path.lastIndexOf('/') + 1), path, parent },
  ...{ count: 0, unread: 0 },
});
const all = [
  collection('A', null),
  collection('A/a', 'A'),
  collection('A/b', 'A'),
  collection('B', null),
  collection('C', null),
];

/** What is done is written down, as: what, into which, before which. */
function dropsAt(at: string, moved: string) {
  const done: unknown[] = [];
  const arranging = {
    move: async (_: unknown, { id }: Collection, into: Collection | null, before?: string | null) => {
      done.push([id, into?.id ?? null, before ?? null]);
      return true;
    },
  } as Arranging;
  const drops = createCollectionDrops(all, arranging, () => {})(at, {
    ...{ kind: 'collection', id: moved, name: moved },
  });
  for (const drop of drops) drop.run();
  return Object.fromEntries(drops.map(({ place }, n) => [place, done[n]]));
}

test.each([
  ['C', 'B', { before: ['C', null, 'B'], into: ['C', 'B', null], after: ['C', null, null] }],
  ['B', 'C', { before: ['B', null, 'C'], into: ['B', 'C', null], after: ['B', null, null] }],
  ['C', 'A/a', { before: ['C', 'A', 'A/a'], into: ['C', 'A/a', null], after: ['C', 'A', 'A/b'] }],
])('%s at %s goes above, into and below it', (moved, at, expected) => {
  expect(dropsAt(at, moved)).toEqual(expected);
});

test('right below one that has others in it are those, so nothing goes there', () => {
  expect(Object.keys(dropsAt('A', 'C'))).toEqual(['before', 'into']);
});

test('one that lies in another is not put into that again', () => {
  expect(Object.keys(dropsAt('A', 'A/a'))).toEqual(['before']);
});

test('none goes into itself, or into one that lies in it', () => {
  expect(dropsAt('A', 'A')).toEqual({});
  expect(dropsAt('A/a', 'A')).toEqual({});
});

test('at the heading one that lies in another goes to the top', () => {
  expect(dropsAt('', 'A/a')).toEqual({ into: ['A/a', null, null] });
  expect(dropsAt('', 'A')).toEqual({});
});
