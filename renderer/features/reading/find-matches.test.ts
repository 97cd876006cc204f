import { expect, test } from 'vitest';
import { findMatches } from './find-matches.ts';

const words = (text: string, ...matches: string[]) =>
  findMatches(text, matches).map(({ from, to }) => text.slice(from, to));

test('matches are found as whole words, each time they stand there', () => {
  expect(words('Protests follow a protest; protester', 'protest', 'Protests')).toEqual([
    'Protests',
    'protest',
  ]);
});

test('letters with marks belong to the word', () => {
  expect(words('manifestación manifestacion', 'manifestaci')).toEqual([]);
  expect(words('la manifestación.', 'manifestación')).toEqual(['manifestación']);
});

test('of two that begin alike the longer is taken, and none overlaps', () => {
  expect(words('peace talks began', 'peace', 'peace talks', 'talks began')).toEqual(['peace talks']);
});

test('an empty match is nowhere', () => {
  expect(words('text', '')).toEqual([]);
});
