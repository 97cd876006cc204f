import { expect, test } from 'vitest';
import { remember } from './recent.ts';

test('the last search stands first, and none twice', () => {
  expect(remember(['a', 'b'], ' b ')).toEqual(['b', 'a']);
  expect(remember(['a'], '  ')).toEqual(['a']);
});

test('a search that goes on from the last one takes its place', () => {
  expect(remember(['storm', 'rain'], 'storm agency:AP')).toEqual(['storm agency:AP', 'rain']);
});

test('only some are kept', () => {
  const many = Array.from({ length: 40 }, (_, n) => `search ${100 + n}`);
  expect(many.reduce<readonly string[]>(remember, [])).toHaveLength(12);
});
