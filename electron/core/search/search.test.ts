import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articles } from './fixtures/articles.ts';
import { foundIds, matches, selectIds } from './index.ts';
import { openTestSearch, type TestArchive } from './testing.ts';

let archive: TestArchive;
beforeAll(() => {
  archive = openTestSearch(articles);
});
afterAll(() => archive.close());

test('what stands in the headline is more relevant', () => {
  expect(archive.ids('war', 'relevance')).toEqual(['war', 'economy']);
  const [first, second] = archive.find('war').hits;
  expect(first?.score).toBeGreaterThan(second?.score ?? 0);
  expect(second?.score).toBeGreaterThan(0);
});

test('a word that counts more moves what has it up', () => {
  const [first] = archive.ids('grew OR thousands', 'relevance');
  const other = first === 'economy' ? 'thousands^10 OR grew' : 'grew^10 OR thousands';
  expect(archive.ids(other, 'relevance')[0]).not.toBe(first);
});

test('a hit says what a row of results shows', () => {
  const [hit] = archive.find('protest').hits;
  expect(hit).toMatchObject({
    id: 'protest',
    headline: 'Protests erupt in Kazakhstan',
    headlineSegments: [
      { text: 'Protests', hit: true },
      { text: ' erupt in Kazakhstan', hit: false },
    ],
    publishedAt: '2022-01-05T10:00:00Z',
    publisher: 'The Example Times',
    read: false,
    tags: ['war/kazakhstan'],
    authors: ['Aigerim Sadykova'],
    picture: null,
  });
  expect(hit?.passages[0]?.filter((segment) => segment.hit).map((segment) => segment.text)).toEqual([
    'protested',
  ]);
});

test('pages follow one another without a gap or an overlap, in every order', () => {
  for (const sort of ['relevance', 'newest', 'oldest'] as const) {
    for (const query of ['', 'war OR protest OR manifestacion OR economy', 'war OR tag:war OR is:read']) {
      const whole = archive.ids(query, sort);
      const paged = whole.map((_, offset) => archive.find(query, { sort, limit: 1, offset }).hits[0]?.id);
      expect(paged).toEqual(whole);
      expect(archive.find(query, { sort, offset: 50 }).hits).toEqual([]);
      const names = (offset: number, limit: number) =>
        foundIds(archive.db, archive.index, { query, sort, offset, limit });
      expect(names(0, 2_000_000)).toEqual(whole);
      expect(names(1, 2)).toEqual(whole.slice(1, 3));
    }
  }
});

test('among very many hits, those with the words in the headline come first', () => {
  const crowd = openTestSearch();
  crowd.db.transaction(() => {
    for (let n = 0; n < 20_100; n++) {
      const headline = n % 200 === 0 ? 'Storm ahead' : 'Weather';
      const publishedAt = new Date(n * 3_600_000).toISOString();
      crowd.add(`s${n}`, { headline, text: 'A storm came.', publishedAt, language: 'en' });
    }
  });
  crowd.catchUp();
  const { hits } = crowd.find('storm', { limit: 150 });
  expect(hits.slice(0, 101).map((hit) => hit.id)).toEqual(
    Array.from({ length: 101 }, (_, n) => `s${20_000 - n * 200}`),
  );
  expect(hits[101]).toMatchObject({ id: 's20099', score: 0 });
  expect(crowd.find('storm -ahead', { limit: 2 }).hits[0]?.id).toBe('s20099');
  const [last] = crowd.find('storm', { offset: 20_099, limit: 5 }).hits;
  expect(last?.id).toBe('s1');
  crowd.close();
}, 60_000);

const pieces = fc.constantFrom(
  ...[
    'war',
    'protest',
    'the',
    'OR',
    'AND',
    '-',
    'NOT ',
    '(',
    ')',
    '"',
    '*',
    ' ',
    ' ',
    'tag:',
    'headline:',
    'by:(',
    'foo:',
    ' NEAR/3 ',
    ' adj ',
    ' SENT ',
    'NEAR(',
    ',4)',
    'ATLEAST2(',
    'CAPS(',
    'HLEAD(',
    '"=',
    '~1',
    '^3',
    '*stan',
    'p?ace',
  ],
  ...[
    'date:2022',
    'after:',
    '2024-03',
    'is:unread',
    'is:trashed',
    'lang:en',
    "'",
    ';--',
    '\0',
    '\u0301',
    '\ue001',
    '東京',
    '😀',
    '^',
    '{',
    '+',
  ],
);

test('no query makes the search fail, and each finds what its canonical form finds', () => {
  const query = fc.oneof(
    fc.array(pieces, { maxLength: 30 }).map((list) => list.join('')),
    fc.array(pieces, { maxLength: 30 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  fc.assert(
    fc.property(query, (text) => {
      archive.find(text);
      // By relevance, hits that lack some of the words may follow.
      const result = archive.find(text, { sort: 'newest' });
      const again = archive.find(result.understood, { sort: 'newest' });
      expect(again).toMatchObject({ total: result.total, hits: result.hits });
      expect([...selectIds(archive.db, archive.index, text)]).toHaveLength(result.total);
      expect(matches(archive.db, archive.index, 'war', text)).toBeInstanceOf(Array);
    }),
    { numRuns: 400 },
  );
});

test('the longest and the deepest queries are answered', () => {
  const nested = (open: string, depth: number) => `${open.repeat(depth)}war${')'.repeat(depth)}`;
  for (const query of [
    'war '.repeat(2000),
    'pro* '.repeat(1500),
    nested('(', 2000),
    nested('a OR (', 300),
    nested('-(x OR -(', 200),
  ]) {
    const result = archive.find(query);
    expect(result.tookMs).toBeLessThan(2000);
    expect(result.hits.length).toBe(result.total);
  }
});

test('matches are the forms that stand in the article', () => {
  const { db, index } = archive;
  expect(matches(db, index, 'protest', 'protest "the streets" kazakh*')).toEqual([
    'Protests',
    'Kazakhstan',
    'protested',
    'the streets',
  ]);
  expect(matches(db, index, 'manifestacion', 'manifestacion')).toEqual(['manifestación', 'manifestaciones']);
  expect(matches(db, index, 'war', 'is:read')).toEqual([]);
  expect(() => matches(db, index, 'nobody', 'war')).toThrow('no article nobody');
});
