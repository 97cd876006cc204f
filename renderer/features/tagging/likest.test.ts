import { expect, test } from 'vitest';
import { likest } from './likest.ts';

const paths = (letters: string, ...all: string[]) =>
  likest(
    all.map((path) => ({ path })),
    letters,
  ).map(({ path }) => path);

test('the collection of that very name comes before those that only have its letters', () => {
  expect(paths('war', 'Cold war', 'Warsaw', 'Europe/War', 'Reward')).toEqual([
    'Europe/War',
    'Warsaw',
    'Cold war',
    'Reward',
  ]);
});

test('without letters all stand as the person has put them', () => {
  expect(paths('', 'b', 'a/c', 'a')).toEqual(['b', 'a/c', 'a']);
});
