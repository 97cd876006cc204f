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

test('where no spaces part words, a match is found within its run', () => {
  expect(words('東京で昨日、東京都', '東京')).toEqual(['東京', '東京']);
  expect(words('서울에서 열린', '서울')).toEqual(['서울']);
  expect(words('นายกรัฐมนตรีไทย', 'ไทย')).toEqual(['ไทย']);
  expect(words('AI企業はCDを', 'CD')).toEqual(['CD']);
});

test('an empty match is nowhere', () => {
  expect(words('text', '')).toEqual([]);
});
