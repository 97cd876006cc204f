import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { selectIds } from '../index.ts';
import { openTestSearch, type TestArchive } from '../testing.ts';
import { mostLookedUp } from './fetch.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const many = 26_000;
const begin = Date.UTC(2020, 0, 1);
const at = (n: number): string => `${new Date(begin + n * 600_000).toISOString().slice(0, 19)}Z`;
const isBig = (n: number): boolean => n % 10 !== 0;
/** One in five hundred is dated two weeks after it came in. */
const addedAt = (n: number): string => at(n % 500 === 250 ? n - 2000 : n);
const isAdded = (n: number): boolean => addedAt(n) < '2020-06-10';

let archive: TestArchive;
beforeAll(() => {
  archive = openTestSearch();
  archive.db.transaction(() => {
    for (let n = 0; n < many; n++) {
      const tags = [...(isBig(n) ? ['big'] : []), ...(n % 100 === 0 ? ['small'] : [])];
      const state = { read: n % 13 !== 0, starred: n % 100 === 50, trashed: n === 7 };
      archive.add(`a${n}`, {
        headline: n % 1000 === 999 ? 'Rare crowd' : 'Crowd',
        publishedAt: at(n),
        language: 'en',
        tags,
        ...state,
      });
      archive.db.run('UPDATE article SET added_at = ? WHERE uid = ?', addedAt(n), `a${n}`);
    }
  });
  archive.catchUp();
});
afterAll(() => archive.close());

const newest = (keep: (n: number) => boolean): string[] =>
  Array.from({ length: many }, (_, n) => many - 1 - n)
    .filter((n) => n !== 7 && keep(n))
    .map((n) => `a${n}`);

test.each<[string, (n: number) => boolean]>([
  ['', () => true],
  ['crowd', () => true],
  ['crowd tag:big', isBig],
  ['tag:big', isBig],
  ['crowd -tag:big', (n) => !isBig(n)],
  ['-tag:big', (n) => !isBig(n)],
  ['crowd tag:small', (n) => n % 100 === 0],
  ['crowd is:unread', (n) => n % 13 === 0],
  ['is:unread', (n) => n % 13 === 0],
  ['is:read', (n) => n % 13 !== 0],
  ['crowd is:read', (n) => n % 13 !== 0],
  ['is:starred', (n) => n % 100 === 50],
  ['crowd is:starred after:2020-03', (n) => n % 100 === 50 && at(n) >= '2020-03'],
  ['added<2020-06-10', isAdded],
  ['crowd added<2020-06-10', isAdded],
  ['crowd -added<2020-06-10', (n) => !isAdded(n)],
  ['added<2020-06-10 tag:big', (n) => isAdded(n) && isBig(n)],
  ['crowd added<2020-06-10 tag:big', (n) => isAdded(n) && isBig(n)],
  ['length<100 added<2020-06-10', isAdded],
  ['crowd -added>=2020-06-10 tag:big', (n) => isAdded(n) && isBig(n)],
  ['-length<100', () => false],
  ['rare OR tag:small', (n) => n % 1000 === 999 || n % 100 === 0],
])('every page of %j is right, by date and by relevance', (query, keep) => {
  const expected = newest(keep);
  for (const offset of [0, 200, 9990, 25_900]) {
    const page = archive.find(query, { sort: 'newest', offset });
    expect(page.hits.map((hit) => hit.id)).toEqual(expected.slice(offset, offset + 50));
    expect(archive.find(query, { sort: 'oldest', offset }).hits.map((hit) => hit.id)).toEqual(
      expected.toReversed().slice(offset, offset + 50),
    );
    const relevant = archive.find(query, { sort: 'relevance', offset });
    expect(relevant.hits).toHaveLength(page.hits.length);
    expect(relevant.total).toBeLessThanOrEqual(expected.length);
    if (relevant.totalIsExact) expect(relevant.total).toBe(expected.length);
  }
  expect([...selectIds(archive.db, archive.index, query)]).toHaveLength(expected.length);
});

test('pages by relevance have each hit once, past the last that is ranked', () => {
  for (const query of ['crowd', 'crowd tag:big', 'crowd OR rare']) {
    const seen = new Set<string>();
    let pages = 0;
    for (let offset = 0; ; offset += 1000, pages++) {
      const { hits } = archive.find(query, { offset, limit: 1000 });
      for (const hit of hits) seen.add(hit.id);
      if (hits.length < 1000) break;
    }
    expect(seen.size).toBe(newest(query === 'crowd tag:big' ? isBig : () => true).length);
    expect(pages).toBe(Math.floor(seen.size / 1000));
  }
});

test('an exact total is told where all were counted, a lower bound elsewhere', () => {
  expect(archive.find('crowd')).toMatchObject({ total: 10_000, totalIsExact: false });
  expect(archive.find('')).toMatchObject({ total: many - 1, totalIsExact: true });
  expect(archive.find('rare')).toMatchObject({ total: many / 1000, totalIsExact: true });
  const bounded = archive.find('crowd tag:big');
  expect(bounded.totalIsExact).toBe(false);
  expect(bounded.total).toBeGreaterThan(0.8 * mostLookedUp);
});
