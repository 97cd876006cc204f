import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Sort, sortSchema } from '../../../../contract/search.ts';
import { planDocuments } from '../../compile/plan-documents.ts';
import { readQuery, savedQueriesOf } from '../../query/read-query.ts';
import { termContext } from '../../search.ts';
import { openTestSearch, type TestArchive } from '../../testing.ts';
import { mostLookedUp } from '../fetch.ts';
import { fetchOrdered } from './fetch-ordered.ts';
import { isOrder } from './orders.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const many = 6_000;
const sources = ['Zeit', 'El País', 'el pais', 'Ämter heute', 'BBC', null, 'Agence 10', 'Agence 9'];
/** As a reader finds them in a list: case and accents do not part names, and nine comes before ten. */
const inOrder = ['Agence 9', 'Agence 10', 'Ämter heute', 'BBC', 'El País', 'Zeit', null];
const placeOf = (source: string | null): number => inOrder.indexOf(source === 'el pais' ? 'El País' : source);

/** Those without a source are the last either way. */
const placeBack = (source: string | null): number => (source === null ? -1 : placeOf(source));

const authors = ['Ólafur Berg', 'olaf Amsel', '“Zoë”', 'Жанна Ким', 'жанна Ан', 'Ana Ruiz', null];
/** Signs before a name, accents and case do not count. */
const authorsInOrder = ['Ana Ruiz', 'olaf Amsel', 'Ólafur Berg', '“Zoë”', 'жанна Ан', 'Жанна Ким', null];
const agencies = ['Reuters', 'AFP', null];

interface Story {
  readonly id: string;
  readonly n: number;
  readonly source: string | null;
  readonly author: string | null;
  readonly agency: string | null;
  readonly words: number;
}
const stories: readonly Story[] = Array.from({ length: many }, (_, n) => ({
  id: `a${n}`,
  n,
  source: sources[(n * 7) % sources.length] ?? null,
  author: authors[(n * 5) % authors.length] ?? null,
  agency: agencies[n % agencies.length] ?? null,
  words: (n * 37) % 101,
}));

/** Twelve at a time, in another order than they were published in. */
const additionOf = (n: number): number => (n * 7919) % 500;
const addedAt = (n: number): string =>
  `${new Date(Date.UTC(2024, 0, 1) + additionOf(n) * 60_000).toISOString().slice(0, 19)}Z`;

const headlineOf = (n: number): string =>
  `${n % 2 ? 'Crowd ' : '«crowd '}${n % 100 === 0 ? 'rare' : (n * 7) % 90}`;
const headlinePlace = ({ n }: Story): string => headlineOf(n).replace('«', '').toLowerCase();

let archive: TestArchive;
beforeAll(() => {
  archive = openTestSearch();
  archive.db.transaction(() => {
    for (const { id, n, source, author, agency, words } of stories) {
      archive.add(id, {
        headline: headlineOf(n),
        text: Array.from({ length: words }, () => 'a').join(' '),
        publishedAt: `${new Date(Date.UTC(2020, 0, 1) + n * 3_600_000).toISOString().slice(0, 19)}Z`,
        language: 'en',
        publisher: source,
        authors: author === null ? [] : [author, 'Aaron Second'],
        agency,
        section: agency && `${agency} desk`,
        addedAt: addedAt(n),
        starred: n % 3 === 0,
        tags: n % 50 === 0 ? ['few'] : [],
      });
    }
  });
  archive.catchUp();
});
afterAll(() => archive.close());

const authorPlace = ({ author }: Story): number => authorsInOrder.indexOf(author);
const last = authorsInOrder.length - 1;
const authorPlaceBack = (story: Story): number => (last - authorPlace(story) - 1 + last + 1) % (last + 1);
const agencyPlace = ({ agency }: Story): number => ['AFP', 'Reuters', null].indexOf(agency);
const agencyPlaceBack = ({ agency }: Story): number => ['Reuters', 'AFP', null].indexOf(agency);
const byText = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

const lengthOf = ({ words }: Story): number => Math.max(1, words);
const compare: Partial<Record<Sort, (one: Story, other: Story) => number>> = {
  source: (one, other) => placeOf(one.source) - placeOf(other.source) || other.n - one.n,
  'source-back': (one, other) => placeBack(other.source) - placeBack(one.source) || other.n - one.n,
  author: (one, other) => authorPlace(one) - authorPlace(other) || other.n - one.n,
  'author-back': (one, other) => authorPlaceBack(one) - authorPlaceBack(other) || other.n - one.n,
  agency: (one, other) => agencyPlace(one) - agencyPlace(other) || other.n - one.n,
  'agency-back': (one, other) => agencyPlaceBack(one) - agencyPlaceBack(other) || other.n - one.n,
  section: (one, other) => agencyPlace(one) - agencyPlace(other) || other.n - one.n,
  'section-back': (one, other) => agencyPlaceBack(one) - agencyPlaceBack(other) || other.n - one.n,
  headline: (one, other) => byText(headlinePlace(one), headlinePlace(other)) || other.n - one.n,
  'headline-back': (one, other) => byText(headlinePlace(other), headlinePlace(one)) || other.n - one.n,
  'last-added': (one, other) => additionOf(other.n) - additionOf(one.n) || other.n - one.n,
  'first-added': (one, other) => additionOf(one.n) - additionOf(other.n) || one.n - other.n,
  longest: (one, other) => lengthOf(other) - lengthOf(one) || other.n - one.n,
  shortest: (one, other) => lengthOf(one) - lengthOf(other) || other.n - one.n,
};
const expected = (sort: Sort, keep: (story: Story) => boolean): readonly string[] =>
  stories
    .filter(keep)
    .toSorted(compare[sort])
    .map(({ id }) => id);

const sorts = sortSchema.options.filter((sort) => isOrder(sort));

test.each(sorts)('every page by %s is in order', (sort) => {
  const views: readonly [string, (story: Story) => boolean][] = [
    ['', () => true],
    ['tag:few', ({ n }) => n % 50 === 0],
    ['is:starred', ({ n }) => n % 3 === 0],
    ['-is:starred', ({ n }) => n % 3 !== 0],
    ['rare', ({ n }) => n % 100 === 0],
    ['crowd is:starred', ({ n }) => n % 3 === 0],
    ['crowd', () => true],
    ['crowd -tag:few', ({ n }) => n % 50 !== 0],
    ['CAPS(rare)', () => false],
  ];
  for (const [query, keep] of views) {
    const whole = expected(sort, keep);
    for (const offset of [0, 30, 1990, 3990, 5990]) {
      const page = archive.find(query, { sort, offset, limit: 20 });
      expect([query, ...page.hits.map((hit) => hit.id)]).toEqual([
        query,
        ...whole.slice(offset, offset + 20),
      ]);
      expect(page).toMatchObject({ total: whole.length, totalIsExact: true, inOrder: null });
    }
  }
});

test.each(sorts)('by %s, more hits than are held are found on the way', (sort) => {
  const { db, index } = archive;
  const meta = index.meta();
  const { tree } = readQuery('crowd -tag:few', savedQueriesOf(db), index.now());
  if (!meta) throw new Error('there is no index');
  const plan = planDocuments(db, tree, meta, termContext(db, index, meta));
  const page = { limit: 20, offset: 5_500 };
  const { found, inOrder } = fetchOrdered(db, plan, sort, page, index.sets, { held: 100, asking: true });
  const names = found.map(({ key }) =>
    db.get<{ uid: string }>(
      'SELECT uid FROM article WHERE id = (SELECT article FROM idx.doc WHERE docid = ?)',
      key,
    ),
  );
  expect(names.map((name) => name?.uid)).toEqual(expected(sort, ({ n }) => n % 50 !== 0).slice(5_500, 5_520));
  expect(inOrder).toBeNull();
  expect(fetchOrdered(db, plan, sort, page, index.sets, { held: 100, asking: false }).inOrder).toBe(
    mostLookedUp,
  );
});

test('where each must be looked up the newest are in order, each is there once, and the answer says so', () => {
  const newest = expected('longest', ({ n }) => n >= many - mostLookedUp);
  const older = stories.slice(0, many - mostLookedUp).toReversed();
  const whole = [...newest, ...older.map(({ id }) => id)];
  for (const offset of [0, mostLookedUp - 10, 5_500]) {
    const { hits, inOrder } = archive.find('crowd length>0', { sort: 'longest', offset });
    expect(hits.map((hit) => hit.id)).toEqual(whole.slice(offset, offset + 50));
    expect(inOrder).toBe(mostLookedUp);
  }
});
