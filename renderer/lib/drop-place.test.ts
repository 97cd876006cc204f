import { expect, test } from 'vitest';
import { type DropPlace, dropPlace } from './drop-place.ts';

const line = { top: 100, height: 40 };

test.each<[what: string, offered: readonly DropPlace[], at: readonly (DropPlace | null)[]]>([
  ['what goes on a line only goes there wherever it is', ['into'], ['into', 'into', 'into', 'into']],
  ['between lines, the nearer edge counts', ['before', 'after'], ['before', 'before', 'after', 'after']],
  ['all three have a part', ['before', 'into', 'after'], ['before', 'into', 'into', 'after']],
  [
    'a line with others in it has nothing right below',
    ['before', 'into'],
    ['before', 'into', 'into', 'into'],
  ],
  ['the one place offered holds for the whole line', ['after'], ['after', 'after', 'after', 'after']],
  ['where nothing is offered there is no place', [], [null, null, null, null]],
])('%s', (_, offered, at) => {
  expect([102, 115, 125, 138].map((y) => dropPlace(y, line, offered))).toEqual(at);
});
