import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Sort } from '../../../contract/search.ts';
import { openTestSearch, type TestArchive } from '../testing.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const many = 6_000;
const sources = ['Zeit', 'El País', 'el pais', 'Ämter heute', 'BBC', null, 'Agence 10', 'Agence 9'];
/** As a reader finds them in a list: case and accents do not part names, and nine comes before ten. */
const inOrder = ['Agence 9', 'Agence 10', 'Ämter heute', 'BBC', 'El País', 'Zeit', null];
const placeOf = (source: string | null): number => inOrder.indexOf(source === 'el pais' ? 'El País' : source);

interface Story {
  readonly id: string;
  readonly n: number;
  readonly source: string | null;
  readonly words: number;
}
const stories: readonly Story[] = Array.from({ length: many }, (_, n) => ({
  id: `a${n}`,
  n,
  source: sources[(n * 7) % sources.length] ?? null,
  words: (n * 37) % 101,
}));

let archive: TestArchive;
beforeAll(() => {
  archive = openTestSearch();
  archive.db.transaction(() => {
    for (const { id, n, source, words } of stories) {
      archive.add(id, {
        headline: n % 100 === 0 ? 'Crowd, rare' : 'Crowd',
        text: Array.from({ length: words }, () => 'a').join(' '),
        publishedAt: `${new Date(Date.UTC(2020, 0, 1) + n * 3_600_000).toISOString().slice(0, 19)}Z`,
        language: 'en',
        publisher: source,
        starred: n % 3 === 0,
        tags: n % 50 === 0 ? ['few'] : [],
      });
    }
  });
  archive.catchUp();
});
afterAll(() => archive.close());

const lengthOf = ({ words }: Story): number => Math.max(1, words);
const compare: Partial<Record<Sort, (one: Story, other: Story) => number>> = {
  source: (one, other) => placeOf(one.source) - placeOf(other.source) || other.n - one.n,
  longest: (one, other) => lengthOf(other) - lengthOf(one) || other.n - one.n,
  shortest: (one, other) => lengthOf(one) - lengthOf(other) || other.n - one.n,
};
const expected = (sort: Sort, keep: (story: Story) => boolean): readonly string[] =>
  stories
    .filter(keep)
    .toSorted(compare[sort])
    .map(({ id }) => id);

test.each(['source', 'longest', 'shortest'] as const)('every page by %s is in order', (sort) => {
  const views: readonly [string, (story: Story) => boolean][] = [
    ['', () => true],
    ['tag:few', ({ n }) => n % 50 === 0],
    ['is:starred', ({ n }) => n % 3 === 0],
    ['-is:starred', ({ n }) => n % 3 !== 0],
    ['rare', ({ n }) => n % 100 === 0],
    ['crowd is:starred', ({ n }) => n % 3 === 0],
    ['CAPS(rare)', () => false],
  ];
  for (const [query, keep] of views) {
    const whole = expected(sort, keep);
    for (const offset of [0, 30, 1990, 3990, 5990]) {
      const page = archive.find(query, { sort, offset, limit: 20 });
      expect(page.hits.map((hit) => hit.id)).toEqual(whole.slice(offset, offset + 20));
      expect(page.total).toBe(whole.length);
    }
  }
});

test('of more hits than are put in order the newest are, and each is there once', () => {
  const newest = expected('longest', ({ n }) => n >= many - 5_000);
  const older = stories.slice(0, 1_000).toReversed();
  const whole = [...newest, ...older.map(({ id }) => id)];
  for (const offset of [0, 4_990, 5_500]) {
    const { hits } = archive.find('crowd', { sort: 'longest', offset });
    expect(hits.map((hit) => hit.id)).toEqual(whole.slice(offset, offset + 50));
  }
});
