import { expect, test } from 'vitest';
import { coloursOf } from './tag-colours.ts';

const tag = { count: 1, unread: 0, hidden: false };
const tags = [
  { ...tag, path: 'War', colour: 'red' },
  { ...tag, path: 'war/sea', colour: null },
] as const;

test('are those of the tags that have one, however a path is written, gathered once', () => {
  expect([...coloursOf(tags)]).toEqual([['war', 'red']]);
  expect(coloursOf(tags)).toBe(coloursOf(tags));
});
