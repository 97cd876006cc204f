import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { slotOf } from '../indexing/slots.ts';
import { openTestSearch, type TestArchive } from '../testing.ts';
import { estimate } from './estimate.ts';
import { facets } from './facets.ts';
import { histogram } from './histogram.ts';
import { countable } from './query-plan.ts';

const start = Date.parse('2020-01-01') / 1000;
const articles = 12_000;
const hour = 3600;

let many: TestArchive;
beforeAll(() => {
  many = openTestSearch();
  many.db.transaction(() => {
    for (let n = 0; n < articles; n++) {
      many.add(`a${n}`, {
        headline: n % 4 === 0 && n < 6000 ? 'Rain' : 'Sun',
        text: n % 2 === 0 ? 'One two three four' : 'One',
        publishedAt: new Date((start + n * hour) * 1000).toISOString(),
        publisher: n < 6000 ? 'The Old Post' : 'The New Post',
        language: 'en',
        ...(n % 8 === 0 && n < 6000 ? { tags: ['wet'] } : {}),
      });
    }
  });
  many.catchUp();
});
afterAll(() => many.close());

const sourcesOf = (query: string) =>
  facets(many.db, many.index, query, 8).find(({ field }) => field === 'source');

describe('an estimate', () => {
  const halves = [0, articles / 2].map((first) => ({
    from: slotOf(start + first * hour),
    to: slotOf(start + (first + articles / 2) * hour),
  }));
  const estimated = (query: string, budget: number) => {
    const counted = countable(many.db, many.index, query);
    if (!counted) throw new Error('there is no index');
    return estimate(many.db, counted.plan, halves, many.index.documentCounts, budget);
  };

  test('of thousands of documents comes near what is there, at each end of the span', () => {
    const [first = 0, second = 0] = estimated('rain', 1_000).counts;
    expect(first).toBeGreaterThan(1400);
    expect(first).toBeLessThan(1600);
    expect(second).toBeLessThan(30);
  });

  test('where each must be looked up says which it met', () => {
    const { counts, seen } = estimated('length>3', 1_000);
    expect(counts[0]).toBeGreaterThan(2700);
    expect(counts[0]).toBeLessThan(3300);
    expect(seen.length).toBeGreaterThan(100);
  });

  test('without any time for it is nothing', () => {
    expect(estimated('rain', 0)).toEqual({ counts: [0, 0], seen: [] });
  });
});

describe('of thousands of hits', () => {
  test('those of a word are counted to the last, as are those of a tag', () => {
    expect(histogram(many.db, many.index, 'rain')).toMatchObject({ exact: true, total: 1500 });
    expect(histogram(many.db, many.index, 'tag:wet')).toMatchObject({ exact: true, total: 750 });
    expect(sourcesOf('tag:wet')).toMatchObject({ exact: true, counted: 750 });
    expect(histogram(many.db, many.index, 'rain -tag:wet')).toMatchObject({ exact: true, total: 750 });
  });

  test('those that would have to be looked up one by one are estimated, and said to be', () => {
    const found = histogram(many.db, many.index, 'sun length>3');
    expect(found.exact).toBe(false);
    expect(found.total).toBeGreaterThan(3000);
    expect(found.total).toBeLessThan(6000);
    expect(sourcesOf('length>3')?.exact).toBe(false);
  });

  test('facets are of the newest, and say of how many', () => {
    expect(sourcesOf('sun')).toMatchObject({
      exact: false,
      counted: 1500,
      values: [{ value: 'The New Post', count: 1500 }],
    });
  });

  test('a span of time has all its articles', () => {
    expect(histogram(many.db, many.index, 'date:2020-01-02..2020-01-11')).toMatchObject({
      exact: true,
      total: 240,
    });
  });
});
