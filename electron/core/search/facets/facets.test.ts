import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestSearch, type TestArchive, type TestArticle } from '../testing.ts';
import { bucketsOf, dateOf, kindFor } from './buckets.ts';
import { facets } from './facets.ts';
import { histogram } from './histogram.ts';
import { valueQuery } from './value-query.ts';

const articles: Readonly<Record<string, TestArticle>> = {
  one: {
    headline: 'Storm at sea',
    text: 'A storm came.',
    publisher: 'El País',
    agency: 'EFE',
    place: 'MADRID',
    authors: ['Ana Roa'],
    publishedAt: '2023-03-01T23:59:59Z',
    language: 'en',
    tags: ['weather/storm'],
  },
  two: {
    headline: 'Storm on land',
    publisher: 'El País',
    agency: 'Reuters',
    place: 'Madrid',
    authors: ['Ana Roa', 'Ben Low'],
    publishedAt: '2024-03-04',
    language: 'en',
    tags: ['weather', 'Weather/Storm'],
  },
  three: {
    headline: 'Storm in a cup',
    publisher: 'The World',
    agency: 'Reuters',
    place: 'Madrid',
    publishedAt: '2024-03-05T00:00:00Z',
    language: 'en',
    corrections: { authors: ['Cy Dee'] },
  },
  bin: { headline: 'Storm in the bin', agency: 'AP', publishedAt: '2024-04-01', trashed: true },
  calm: { headline: 'A calm day', agency: 'AP', publishedAt: '2021-01-01', language: 'en' },
};

let archive: TestArchive;
beforeAll(() => {
  archive = openTestSearch(articles);
});
afterAll(() => archive.close());

const facet = (query: string, field: string, top = 8) =>
  facets(archive.db, archive.index, query, top).find((one) => one.field === field);
const counts = (query: string, field: string) =>
  facet(query, field)?.values.map(({ value, count }) => [value, count]);

describe('facets', () => {
  test('count the values of what a query finds, the commonest first, without the trash', () => {
    expect(counts('storm', 'source')).toEqual([
      ['El País', 2],
      ['The World', 1],
    ]);
    expect(counts('storm', 'agency')).toEqual([
      ['Reuters', 2],
      ['EFE', 1],
    ]);
    expect(counts('', 'agency')).toContainEqual(['AP', 1]);
    expect(facet('storm', 'agency')?.exact).toBe(true);
  });

  test('take spellings that differ in case as one, written as most are', () => {
    expect(counts('storm', 'place')).toEqual([['Madrid', 3]]);
  });

  test('count an author once an article, as a person corrected it', () => {
    expect(counts('storm', 'author')).toEqual([
      ['Ana Roa', 2],
      ['Ben Low', 1],
      ['Cy Dee', 1],
    ]);
  });

  test('count a tag for what is below it, an article once', () => {
    expect(counts('storm', 'tag')?.map(([path, count]) => [String(path).toLowerCase(), count])).toEqual([
      ['weather', 2],
      ['weather/storm', 2],
    ]);
  });

  test('give years newest first, and say how many values are left out', () => {
    expect(counts('', 'year')).toEqual([
      ['2024', 2],
      ['2023', 1],
      ['2021', 1],
    ]);
    expect(facet('', 'year', 1)).toMatchObject({ more: 2, counted: 4 });
  });

  test('every value is a query that finds as many', () => {
    for (const { values } of facets(archive.db, archive.index, 'storm', 8)) {
      for (const { query, count } of values) {
        expect([query, archive.find(`storm ${query}`).total]).toEqual([query, count]);
      }
    }
  });
});

describe('a value as a query', () => {
  test.each([
    ['agency', 'Reuters', 'agency:Reuters'],
    ['source', 'El País', 'source:"El País"'],
    ['source', 'The „Post“', 'source:"The Post"'],
    ['source', 'the', 'source:the'],
    ['section', 'OR', 'section:"OR"'],
    ['tag', 'war/kazakhstan', 'tag:war/kazakhstan'],
    ['tag', 'middle east', 'tag:"middle east"'],
    ['tag', 'none', 'tag:"none"'],
  ])('%s of %s is %s', (field, value, query) => {
    expect(valueQuery(field, value)).toBe(query);
  });
});

describe('the histogram', () => {
  test('has a bar for each day or month, empty ones too, that add up to all hits', () => {
    const { bars, ...rest } = histogram(archive.db, archive.index, 'storm');
    expect(rest).toEqual({ bucket: 'week', exact: true, total: 3 });
    expect(bars).toHaveLength(54);
    expect(bars.at(0)).toEqual({
      from: '2023-02-27',
      to: '2023-03-05',
      date: '2023-02-27..2023-03-05',
      count: 1,
    });
    expect(bars.at(-1)?.count).toBe(2);
  });

  test('each bar is a date that finds as many', () => {
    for (const { date, count } of histogram(archive.db, archive.index, 'storm').bars) {
      expect([date, archive.find(`storm date:${date}`).total]).toEqual([date, count]);
    }
  });

  test('is empty where nothing is found', () => {
    expect(histogram(archive.db, archive.index, 'nothingofthekind').bars).toEqual([]);
  });

  test('of all articles is counted without words', () => {
    expect(histogram(archive.db, archive.index, '', 'year').bars.map((bar) => bar.count)).toEqual([
      1, 0, 1, 2,
    ]);
  });
});

describe('buckets', () => {
  const at = (date: string) => Date.parse(date) / 1000;
  test.each([
    ['2024-01-01', '2024-04-01', 'day'],
    ['2024-01-01', '2026-01-01', 'week'],
    ['2020-01-01', '2026-01-01', 'month'],
    ['1990-01-01', '2026-01-01', 'year'],
    ['1200-01-01', '2026-01-01', 'decade'],
    ['0001-01-01', '2999-01-01', 'century'],
  ] as const)('from %s to %s are by %s, 120 at most', (from, to, kind) => {
    const span = { from: at(from), to: at(to) };
    expect(kindFor(span)).toBe(kind);
    const buckets = bucketsOf(kind, span);
    expect(buckets.length).toBeLessThanOrEqual(121);
    expect(buckets[0]?.from).toBeLessThanOrEqual(span.from);
    expect(buckets.at(-1)?.to).toBeGreaterThanOrEqual(span.to);
  });

  test('are named as dates of the query language', () => {
    const [week] = bucketsOf('week', { from: at('2024-03-06'), to: at('2024-03-07') });
    expect(week && dateOf('week', week)).toBe('2024-03-04..2024-03-10');
    const [decade] = bucketsOf('decade', { from: at('1994-03-06'), to: at('1994-03-07') });
    expect(decade && dateOf('decade', decade)).toBe('1990..1999');
  });
});

test('all articles over time are counted from what is remembered, without the trash, and anew once they change', () => {
  const own = openTestSearch({
    late: { headline: 'Late', publishedAt: '2024-05-01T23:59:59Z' },
    later: { headline: 'Later', publishedAt: '2024-05-01T23:59:59Z' },
    next: { headline: 'Next', publishedAt: '2024-05-02T00:00:00Z' },
    bin: { headline: 'Bin', publishedAt: '2024-05-02', trashed: true },
  });
  const perDay = () => histogram(own.db, own.index, '', 'day').bars.map(({ date, count }) => [date, count]);
  expect(perDay()).toEqual([
    ['2024-05-01', 2],
    ['2024-05-02', 1],
  ]);
  own.add('more', { headline: 'More', publishedAt: '2024-05-02T10:00:00Z' });
  own.catchUp();
  expect(perDay()).toEqual([
    ['2024-05-01', 2],
    ['2024-05-02', 2],
  ]);
  own.close();
});
