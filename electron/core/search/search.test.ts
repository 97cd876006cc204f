import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { matches, selectIds } from './index.ts';
import { openTestSearch, type TestArchive, type TestArticle } from './testing.ts';

const articles: Readonly<Record<string, TestArticle>> = {
  protest: {
    headline: 'Protests erupt in Kazakhstan',
    alternativeHeadline: 'Fuel prices behind unrest',
    text: 'ALMATY, Jan 5 (AP) — Thousands of people protested in the streets.\n\nThe government resigned on Wednesday.',
    byline: 'By Aigerim Sadykova',
    authors: ['Aigerim Sadykova'],
    place: 'ALMATY',
    dateline: 'ALMATY, Jan 5 (AP)',
    agency: 'AP',
    section: 'World',
    publisher: 'The Example Times',
    url: 'https://www.example.org/world/1',
    publishedAt: '2022-01-05T10:00:00Z',
    language: 'en',
    tags: ['war/kazakhstan'],
  },
  manifestacion: {
    headline: 'Una manifestación recorre Madrid',
    text: 'Madrid, 13 ene (EFE).- Miles de personas participaron en las manifestaciones. El gobierno había callado.',
    place: 'Madrid',
    agency: 'EFE',
    publishedAt: '2022-01-13',
    language: 'es',
    read: true,
  },
  economy: {
    headline: 'U.S. economy grows',
    text: 'The economy of the U.S. grew. The war did not matter. Oil prices fell, and twenty-one firms closed.',
    publishedAt: '2023-06-01T08:00:00Z',
    language: 'en',
    section: 'Business',
    starred: true,
    tags: ['Business'],
  },
  trash: {
    headline: 'Protest in the bin',
    text: 'War and protest.',
    publishedAt: '2023-07-01',
    language: 'en',
    trashed: true,
  },
  war: {
    headline: 'Talks to end war',
    text: 'Governments spoke of peace. Fell oil prices? No: prices rose.',
    publishedAt: '2024-02-29T23:59:59Z',
    language: 'en',
    tags: ['war', 'Business/Oil'],
    read: true,
  },
};

let archive: TestArchive;
beforeAll(() => {
  archive = openTestSearch(articles);
});
afterAll(() => archive.close());

describe('what a query finds, newest first', () => {
  test.each([
    ['', ['war', 'economy', 'manifestacion', 'protest']],
    ['protest', ['protest']],
    ['PROTESTING', ['protest']],
    ['manifestacion', ['manifestacion']],
    ['manifestaciones', ['manifestacion']],
    ['habia', ['manifestacion']],
    ['government', ['war', 'protest']],
    ['gobiernos', ['manifestacion']],
    ['the war', ['war', 'economy']],
    ['the', ['economy', 'protest']],
    ['U.S. economy', ['economy']],
    ['us OR protest', ['economy', 'protest']],
    ['war -economy', ['war']],
    ['-war', ['manifestacion', 'protest']],
    ['-war -protest', ['manifestacion']],
    ['war OR (protest people)', ['war', 'economy', 'protest']],
    ['"oil prices"', ['war', 'economy']],
    ['"oil prices fell"', ['economy']],
    ['"prices fell oil"', []],
    ['twenty-one', ['economy']],
    ['governme*', ['war', 'protest']],
    ['manifestaci*', ['manifestacion']],
    ['"oil pri"*', ['war', 'economy']],
    ['headline:war', ['war']],
    ['title:"erupt in kazakhstan"', ['protest']],
    ['headline:unrest', ['protest']],
    ['headline:"Kazakhstan fuel"', []],
    ['body:kazakhstan', []],
    ['by:sadykova', ['protest']],
    ['place:almaty', ['protest']],
    ['place:madrid', ['manifestacion']],
    ['agency:(ap OR efe)', ['manifestacion', 'protest']],
    ['section:business', ['economy']],
    ['source:example.org', ['protest']],
    ['site:"example times"', ['protest']],
    ['tag:war', ['war', 'protest']],
    ['#War/Kazakhstan', ['protest']],
    ['tag:wa', []],
    ['tag:business war', ['war', 'economy']],
    ['-tag:war', ['economy', 'manifestacion']],
    ['war -tag:war', ['economy']],
    ['lang:es', ['manifestacion']],
    ['-lang:es war', ['war', 'economy']],
    ['after:2023', ['war', 'economy']],
    ['before:2022-01-13', ['protest']],
    ['date:2022-01', ['manifestacion', 'protest']],
    ['date:2024-02-29 war', ['war']],
    ['date:..2022-01-12 protest', ['protest']],
    ['government before:2023', ['protest']],
    ['government -before:2023', ['war']],
    ['is:unread', ['economy', 'protest']],
    ['is:read war', ['war']],
    ['is:starred', ['economy']],
    ['is:trashed', ['trash']],
    ['protest is:trashed', ['trash']],
    ['(tag:war OR manifestacion) -is:read', ['protest']],
    ['(tag:war OR manifestacion) (is:read OR -is:starred)', ['war', 'manifestacion', 'protest']],
    ['-(tag:war OR manifestacion)', ['economy']],
    ['tag:war -peace', ['protest']],
    ['oil NEAR/1 fell', ['war']],
    ['oil NEAR/2 fell', ['war', 'economy']],
    ['prices w/1 fell', ['economy']],
    ['oil near2 fell', ['war', 'economy']],
    ['economy NEAR/5 matter', []],
    ['NEAR(oil fell twenty, 3)', []],
    ['NEAR(oil fell twenty, 4)', ['economy']],
    ['oil PRE/2 fell', ['economy']],
    ['fell PRE/2 oil', ['war']],
    ['fell adj oil', ['war']],
    ['"oil prices" adj fell', ['economy']],
    ['(oil OR matter) adj3 fell', ['economy']],
    ['oil adj pri*', ['war', 'economy']],
    ['governments adj spoke headline:war', ['war']],
    ['thousands SENT streets', ['protest']],
    ['people SENT government', []],
    ['people SENT resigned', []],
    ['people PARA resigned', []],
    ['resigned PARA wednesday', ['protest']],
    ['economy SENT grew', ['economy']],
    ['war -(prices adj fell)', ['war']],
    ['-(oil adj prices)', ['manifestacion', 'protest']],
    ['(prices adj fell) OR protest', ['economy', 'protest']],
    ['(prices adj fell) OR tag:war', ['war', 'economy', 'protest']],
    ['prices adj fell is:starred', ['economy']],
    ['headline:(protests PRE/3 kazakhstan)', ['protest']],
    ['headline:(oil PRE/3 fell)', []],
    ['ATLEAST2(prices)', ['war']],
    ['ATLEAST3(prices)', []],
    ['ATLEAST2(economy OR protest)', ['economy', 'protest']],
    ['oil -ATLEAST2(prices)', ['economy']],
    ['HLEAD(matter)', ['economy']],
    ['HLEAD(unrest)', ['protest']],
    ['HLEAD(sadykova)', []],
    ['CAPS(protest)', ['protest']],
    ['CAPS(streets)', []],
    ['NOCAPS(protest)', ['protest']],
    ['CAPS(governments)', ['war']],
    ['ALLCAPS(almaty)', ['protest']],
    ['ALLCAPS(madrid)', []],
    ['CAPS(us)', ['economy']],
    ['"=Protests"', ['protest']],
    ['"=Protest"', []],
    ['"=oil prices"', ['war']],
    ['"=Oil prices fell"', ['economy']],
    ['"=manifestacion"', []],
    ['headline:"=manifestación"', ['manifestacion']],
    ['kasakhstan~1', ['protest']],
    ['kazahkstan~1', ['protest']],
    ['kasakstan~2', ['protest']],
    ['kasakstan~1', []],
    ['protetsed~', ['protest']],
    ['madird~1 -lang:en', ['manifestacion']],
    ['*stan', ['protest']],
    ['headline:*azakh*', ['protest']],
    ['k*hstan', ['protest']],
    ['gover?ment', ['war', 'protest']],
    ['g*rnment*', ['war', 'protest']],
    ['?zakhstan', []],
    ['manifestaci?n', ['manifestacion']],
    ['manif*es', ['manifestacion']],
    ['-*stan -*conom*', ['war', 'manifestacion']],
    ['ALLCAPS(alma*y)', ['protest']],
    ['oil adj price*', ['war', 'economy']],
    ['oil NEAR/1 pirces~1', ['war', 'economy']],
    ['war^3 economy', ['economy']],
    ['length>15', ['economy', 'protest']],
    ['length<=15 war', ['war']],
    ['-length:15..', ['war']],
    ['tag:war OR length:>15', ['war', 'economy', 'protest']],
    ['nothingofthekind', []],
    ['foo:bar', []],
    ['"', ['war', 'economy', 'manifestacion', 'protest']],
  ])('%j', (query, expected) => {
    const result = archive.find(query, { sort: 'newest' });
    expect(result.hits.map((hit) => hit.id)).toEqual(expected);
    expect(result).toMatchObject({ total: expected.length, totalIsExact: true, partial: null });
    expect(archive.ids(query, 'oldest')).toEqual(expected.toReversed());
    expect(archive.ids(query, 'relevance').toSorted()).toEqual(expected.toSorted());
    expect([...selectIds(archive.db, archive.index, query)]).toHaveLength(expected.length);
  });
});

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
