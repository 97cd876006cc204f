import { expect, test } from 'vitest';
import { isNarrowedBy, narrowed, widened } from './narrowed.ts';

test.each([
  ['', 'agency:AP', 'agency:AP'],
  ['storm', 'source:"El País"', 'storm source:"El País"'],
  ['storm OR rain', 'agency:AP', '(storm OR rain) agency:AP'],
  ['(storm OR rain)', 'agency:AP', '(storm OR rain) agency:AP'],
  ['(a OR b) (c OR d)', 'agency:AP', '(a OR b) (c OR d) agency:AP'],
  ['(a b) OR (c d)', 'agency:AP', '((a b) OR (c d)) agency:AP'],
  ['a OR agency:AP b', 'agency:AP', '(a OR agency:AP b) agency:AP'],
  ['"a agency:AP b"', 'agency:AP', '"a agency:AP b" agency:AP'],
  ['a OR (b', 'agency:AP', '(a OR (b)) agency:AP'],
  ['צה"ל', 'agency:AP', 'צה"ל agency:AP'],
  ['צה"ל OR חמאס', 'agency:AP', '(צה"ל OR חמאס) agency:AP'],
  ['tag:"6\\" gun" (a OR b)', 'agency:AP', 'tag:"6\\" gun" (a OR b) agency:AP'],
  ['storm NOT agency:AP', 'agency:AP', 'storm NOT agency:AP agency:AP'],
  ['storm agency:AP', 'agency:AP', 'storm agency:AP'],
])('%s narrowed by %s is %s', (text, fragment, expected) => {
  expect(narrowed(text, fragment)).toBe(expected);
  expect(isNarrowedBy(expected, fragment)).toBe(true);
});

test.each([
  ['storm agency:AP', 'agency:AP', 'storm'],
  ['agency:AP', 'agency:AP', ''],
  ['source:"El País" storm', 'source:"El País"', 'storm'],
  ['(storm OR rain) agency:AP', 'agency:AP', '(storm OR rain)'],
  ['agency:APA', 'agency:AP', 'agency:APA'],
  ['(a agency:AP) b', 'agency:AP', '(a agency:AP) b'],
  ['storm NOT agency:AP', 'agency:AP', 'storm NOT agency:AP'],
])('%s without %s is %s', (text, fragment, expected) => {
  expect(widened(text, fragment)).toBe(expected);
  expect(isNarrowedBy(expected, fragment)).toBe(false);
});
