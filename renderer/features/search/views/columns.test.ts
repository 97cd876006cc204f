import { expect, test } from 'vitest';
import { columnSchema } from '../../../../electron/contract/list-view.ts';
import { fitting, nextSort, sortedBy, tracks } from './columns.ts';

test('columns for which there is no room are left out, the headline never', () => {
  const all = columnSchema.options;
  expect(fitting(all, 200)).toEqual(['headline']);
  expect(fitting(['source', 'headline', 'date'], 480)).toEqual(['source', 'headline', 'date']);
  expect(fitting(['date', 'words'], 2000)).toEqual(['headline', 'date', 'words']);
  expect(fitting(all, 2000)).toEqual(all);
});

test('a click on a head sorts by it, and another the other way round', () => {
  expect(nextSort('date', 'relevance')).toBe('newest');
  expect(nextSort('date', 'newest')).toBe('oldest');
  expect(nextSort('date', 'oldest')).toBe('newest');
  expect(nextSort('source', 'source')).toBe('source-back');
  expect(sortedBy('source', 'source-back')).toBe('descending');
  expect(nextSort('headline', 'newest')).toBe('headline');
  expect(nextSort('authors', 'author')).toBe('author-back');
  expect(nextSort('place', 'newest')).toBeNull();
  expect(sortedBy('section', 'section-back')).toBe('descending');
  expect(sortedBy('agency', 'agency')).toBe('ascending');
  expect(sortedBy('words', 'longest')).toBe('descending');
  expect(sortedBy('words', 'newest')).toBe('none');
  expect(sortedBy('tags', 'newest')).toBeUndefined();
});

test('columns share what is left of the width', () => {
  expect(tracks(['headline', 'words'])).toBe('minmax(200px, 5fr) 72px');
});
