import { expect, test } from 'vitest';
import { isFolded, rowInSight, sourcesOf } from './stories.ts';

const of = (first: string, place: number) => ({ story: { first, place, of: 3 } });
const list = [{}, of('a', 0), of('a', 1), of('a', 2), {}, of('b', 0), of('b', 1), of('b', 2)];
const seen = (...unfolded: readonly string[]) => ({
  rows: list.length,
  isFolded: (index: number) => isFolded(list[index], new Set(unfolded)),
});

test('of a story that is folded the first article alone is in sight', () => {
  expect(list.map((row) => isFolded(row, new Set()))).toEqual([
    ...[false, false, true, true, false],
    ...[false, true, true],
  ]);
  expect(isFolded(list[2], new Set(['a']))).toBe(false);
  expect(isFolded(undefined, new Set())).toBe(false);
});

test('keys go past what is folded, and never end on it', () => {
  expect(rowInSight(seen(), 1, 1)).toBe(4);
  expect(rowInSight(seen(), 4, -1)).toBe(1);
  expect(rowInSight(seen('a'), 1, 1)).toBe(2);
  expect(rowInSight(seen(), 5, 1)).toBe(5);
  expect(rowInSight(seen(), 0, 100)).toBe(5);
  expect(rowInSight(seen(), 7, -100)).toBe(0);
});

test('sources are named once, and an agency stands for a source', () => {
  expect(
    sourcesOf([
      { publisher: 'El País', agency: 'EFE' },
      { publisher: null, agency: 'EFE' },
      { publisher: 'El País', agency: null },
      undefined,
    ]),
  ).toEqual(['El País', 'EFE']);
});
