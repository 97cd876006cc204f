import { expect, test } from 'vitest';
import { shiftedBefore } from './shifted-before.ts';

const all = ['a', 'b', 'c'];

test.each([
  ['a', 1, 'c'],
  ['b', 1, null],
  ['c', 1, undefined],
  ['c', -1, 'b'],
  ['a', -1, undefined],
  ['gone', 1, undefined],
] as const)('%s moved by %i comes before %s', (id, by, before) => {
  expect(shiftedBefore(all, id, by)).toBe(before);
});
