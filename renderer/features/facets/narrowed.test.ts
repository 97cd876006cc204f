import { expect, test } from 'vitest';
import { narrowed } from './narrowed.ts';

test.each([
  ['', 'agency:AP', 'agency:AP'],
  ['storm', 'source:"El País"', 'storm source:"El País"'],
  ['storm OR rain', 'agency:AP', '(storm OR rain) agency:AP'],
  ['(storm OR rain)', 'agency:AP', '(storm OR rain) agency:AP'],
  ['(a OR b) (c OR d)', 'agency:AP', '((a OR b) (c OR d)) agency:AP'],
  ['storm agency:AP', 'agency:AP', 'storm agency:AP'],
])('%s narrowed by %s is %s', (text, fragment, expected) => {
  expect(narrowed(text, fragment)).toBe(expected);
});
