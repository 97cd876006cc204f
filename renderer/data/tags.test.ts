import { expect, test } from 'vitest';
import { canNest, mergesInto, nestedPath } from './tags.ts';

test.each([
  ['war', 'conflicts', 'conflicts/war'],
  ['history/war', 'conflicts', 'conflicts/war'],
  ['history/war', null, 'war'],
])('%s within %s is %s', (path, parent, nested) => {
  expect(nestedPath(path, parent)).toBe(nested);
});

test.each([
  ['war', 'conflicts', true],
  ['war/sea', null, true],
  ['war/sea', 'conflicts/old', true],
  ['war', 'warfare', true],
  ['war', 'war', false],
  ['war', 'War/Sea', false],
  ['War/Sea', 'war', false],
  ['war', null, false],
])('%s into %s: %s', (path, parent, can) => {
  expect(canNest(path, parent)).toBe(can);
});

test('a tag becomes one with another of its new name, but not with itself', () => {
  const tags = ['war', 'war/sea'].map((path) => ({ path, count: 1, unread: 0, colour: null, hidden: false }));
  expect(mergesInto(tags, 'conflict', 'War')?.path).toBe('war');
  expect(mergesInto(tags, 'war', 'WAR')).toBeUndefined();
  expect(mergesInto(tags, 'war', 'peace')).toBeUndefined();
});
