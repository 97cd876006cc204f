import { expect, test } from 'vitest';
import { canNest, nestedPath } from './tags.ts';

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
