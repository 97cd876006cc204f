import { expect, test } from 'vitest';
import { foundIds } from '../../search.ts';
import { opensForEach, type TestArticle } from '../../testing.ts';
import { stretch } from './fetch-together.ts';

const sentences = (word: string): string =>
  Array.from(
    { length: 6 },
    (_, n) =>
      `The ${word} of the harbour was looked at by ${n + 2} engineers on Tuesday, who found nothing that would hold for a year.`,
  ).join('\n');

const open = opensForEach();

const story = (day: number, hour: number, more: TestArticle): TestArticle => ({
  publishedAt: `2024-05-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`,
  language: 'en',
  ...more,
});

const news: Readonly<Record<string, TestArticle>> = {
  wall: story(3, 9, { headline: 'Wall cracks', text: sentences('wall'), slugline: 'Harbour-Wall' }),
  other: story(3, 8, { headline: 'Fair opens', text: 'A fair was opened.' }),
  copy: story(3, 7, { headline: 'CRACKS!', text: `VELIN (AP) - ${sentences('wall')}` }),
  lead: story(3, 6, { headline: 'Engineers at wall', text: 'Short lead.', slugline: 'HARBOUR WALL' }),
  before: story(2, 6, { headline: 'Wall is old', text: 'It was built in 1900.', slugline: 'Harbour-Wall' }),
};

test('copies of a text and what an agency gave one slug on one day stand behind the first of them', () => {
  const { hits } = open(news).find('', { sort: 'newest', together: true });
  expect(hits.map(({ id }) => id)).toEqual(['wall', 'copy', 'lead', 'other', 'before']);
  expect(hits.map(({ story }) => story)).toEqual([
    { first: 'wall', place: 0, of: 3 },
    { first: 'wall', place: 1, of: 3 },
    { first: 'wall', place: 2, of: 3 },
    undefined,
    undefined,
  ]);
});

test('of a search, only what it finds is put together, in its own order', () => {
  const opened = open(news);
  const ids = (query: string, sort: 'newest' | 'oldest') =>
    opened.find(query, { sort, together: true }).hits.map(({ id }) => id);
  expect(ids('harbour', 'oldest')).toEqual(['before', 'lead', 'copy', 'wall']);
  expect(ids('section:harbour OR fair', 'newest')).toEqual(['wall', 'lead', 'other', 'before']);
  expect(opened.find('harbour', { sort: 'newest' }).hits.map(({ id }) => id)).toEqual([
    'wall',
    'copy',
    'lead',
    'before',
  ]);
});

test('a corrected slug counts, and one that a whole desk has does not', () => {
  const desk = Object.fromEntries(
    Array.from({ length: 13 }, (_, n) => [
      `d${n}`,
      story(4, n, { headline: `Brief ${n}`, text: 'Brief.', slugline: 'Sports' }),
    ]),
  );
  const opened = open({
    ...desk,
    one: story(5, 9, { headline: 'One', text: 'One.', slugline: 'Dam' }),
    between: story(5, 8, { headline: 'Between', text: 'Between.' }),
    two: story(5, 7, { headline: 'Two', text: 'Two.', slugline: 'Dan', corrections: { slugline: 'dam' } }),
  });
  const { hits } = opened.find('', { sort: 'newest', together: true });
  expect(hits.slice(0, 3).map(({ id }) => id)).toEqual(['one', 'two', 'between']);
  expect(hits.filter(({ story }) => story)).toHaveLength(2);
});

test('every article is on exactly one page, and the names alone come in the same order', () => {
  const many = stretch + 100;
  const opened = open({});
  opened.db.transaction(() => {
    for (let n = 0; n < many; n++)
      opened.add(
        `a${n}`,
        story(6, 0, {
          headline: `Story ${n}`,
          text: 'Brief.',
          slugline: `slug ${n % 50}`,
          publishedAt: new Date(Date.UTC(2024, 4, 6) + n * 60_000).toISOString(),
        }),
      );
  });
  opened.catchUp();
  const listed: string[] = [];
  for (let offset = 0; offset < many; offset += 37)
    listed.push(
      ...opened.find('', { sort: 'newest', together: true, offset, limit: 37 }).hits.map(({ id }) => id),
    );
  expect(new Set(listed).size).toBe(many);
  expect(listed).toHaveLength(many);
  expect(listed.slice(0, 6)).toEqual(['a339', 'a289', 'a239', 'a189', 'a139', 'a338']);
  const names = foundIds(opened.db, opened.index, {
    ...{ query: '', sort: 'newest', together: true, offset: 3, limit: 300 },
  });
  expect(names).toEqual(listed.slice(3, 303));
});

test('with an index from before copies were looked for, slugs alone put together', () => {
  const opened = open(news);
  opened.db.exec('DROP TABLE idx.twin');
  const { hits } = opened.find('', { sort: 'newest', together: true });
  expect(hits.map(({ id }) => id)).toEqual(['wall', 'lead', 'other', 'copy', 'before']);
});
