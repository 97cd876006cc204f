import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuery, type SavedQueries } from './read-query.ts';
import { renderQuery } from './render.ts';

const from =
  (queries: Readonly<Record<string, string>>): SavedQueries =>
  (name) =>
    queries[name.toLowerCase()] ?? null;
const saved = from({
  'my beat': 'oil OR gas',
  energy: 'search:"my beat" -search:sport',
  sport: 'football',
  circle: 'a search:round',
  round: 'b search:Circle',
  self: 'search:self',
  'half-open': '(open "quote',
});
const now = new Date('2024-05-15T12:00:00Z');
const rendered = (query: string) => renderQuery(readQuery(query, saved, now).tree);
const messages = (query: string) =>
  readQuery(query, saved, now).problems.map(({ at, length, message }) => [
    query.slice(at, at + length),
    message,
  ]);

describe('a saved search in a query', () => {
  test.each([
    ['price search:"my beat"', 'price (oil OR gas)'],
    ['search:"My Beat"', 'oil OR gas'],
    ['saved:sport', 'football'],
    ['-search:sport', '-football'],
    ['search:energy', '(oil OR gas) -football'],
    ['x OR search:energy', 'x OR (oil OR gas) -football'],
    ['headline:search', 'headline:search'],
    ['"search:sport"', '"search:sport"'],
  ])('%s is read as %s', (query, expected) => {
    expect(rendered(query)).toBe(expected);
  });

  test('that is not there is told where it stands', () => {
    expect(messages('oil search:nobody gas')).toEqual([
      ['nobody', expect.stringContaining('no saved search “nobody”')],
    ]);
    expect(rendered('oil search:nobody gas')).toBe('oil gas');
  });

  test('that would be part of itself is passed over', () => {
    expect(rendered('search:circle')).toBe('a b');
    expect(messages('x search:circle')).toEqual([
      ['search:circle', expect.stringContaining('part of itself')],
    ]);
    expect(rendered('oil search:self')).toBe('oil');
  });

  test('whose parentheses are not closed does not swallow what follows', () => {
    expect(rendered('search:half-open after')).toBe('open "quote" after');
  });

  test('leaves problems elsewhere at their places', () => {
    expect(messages('search:sport date:never')).toEqual([['never', expect.any(String)]]);
    expect(messages('date:never search:sport date:later')).toHaveLength(2);
  });

  test('used many times in each other takes no longer', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 10 }, (_, n) => [
        `s${n}`,
        Array(50)
          .fill(`search:s${n + 1}`)
          .join(' OR '),
      ]),
    );
    const began = performance.now();
    readQuery('search:s0', from({ ...chain, s10: 'end' }), now);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  test('whatever it is, a reading comes of it', () => {
    const piece = fc.constantFrom('search:a', 'search:"b c"', '(', ')', '"', '-', 'OR', 'x', 'saved:', ' ');
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(text, text, text, (query, a, b) => {
        const { problems } = readQuery(query, from({ a, 'b c': b }), now);
        for (const { at, length } of problems) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at + length).toBeLessThanOrEqual(query.length);
        }
      }),
    );
  });
});
