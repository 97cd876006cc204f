import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestSearch, type TestArchive } from '../testing.ts';
import { correctQuery } from './correct-query.ts';

let archive: TestArchive;
beforeAll(() => {
  archive = openTestSearch({
    a: { headline: 'Parliament votes on the harbour', agency: 'Reuters', language: 'en' },
    b: { headline: 'Parliament rests', language: 'en' },
    c: { headline: 'Una manifestación recorre Madrid', language: 'es' },
    d: { headline: 'A cat and a cart, a cart and a car', language: 'en' },
    e: { headline: 'Another cart', language: 'en' },
    f: { headline: 'The minstry denies it', language: 'en' },
    ...Object.fromEntries(
      Array.from({ length: 20 }, (_, n) => [`m${n}`, { headline: `The ministry says ${n}`, language: 'en' }]),
    ),
  });
});
afterAll(() => archive.close());

test.each([
  ['parlament', 'parliament', 2],
  ['parlaiment votes', 'parliament votes', 1],
  ['harbuor agency:reuters', 'harbour agency:reuters', 1],
  ['agency:retuers', 'agency:reuters', 1],
  ['"parlament votes"', '"parliament votes"', 1],
  ['manifestasion', 'manifestacion', 1],
  ['cartt', 'cart', 2],
  ['minstry', 'ministry', 20],
  ['minstry says', 'ministry says', 20],
])('%s is meant to be %s', (query, corrected, total) => {
  expect(correctQuery(archive.db, archive.index, query)).toEqual({ query: corrected, total });
});

test.each([
  'parliament',
  'minstry denies',
  'ministry',
  'qqqqzzzz',
  'is:unread',
  '',
  'xy',
  'parlament cat',
  '-parlament',
  'parlamen*',
  '((("',
])('%s has no better spelling that finds something', (query) => {
  expect(correctQuery(archive.db, archive.index, query)).toEqual({ query: null, total: 0 });
});
