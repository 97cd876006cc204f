import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestSearch, type TestArchive } from '../testing.ts';
import { suggest } from './suggest.ts';

const now = new Date('2024-05-15T12:00:00Z');
let archive: TestArchive;
beforeAll(() => {
  archive = openTestSearch({
    a: {
      headline: 'Harbour health and harvest',
      publisher: 'El País',
      agency: 'Reuters',
      place: 'KYIV',
      authors: ['Ida Moor', 'Jon Vey'],
      language: 'es',
      publishedAt: '2022-03-01',
      tags: ['war/kazakhstan', 'to read'],
    },
    b: {
      headline: 'Harbours and governments',
      publisher: 'BBC',
      agency: 'Reuters',
      place: 'Kyiv',
      authors: ['Ida Moor'],
      language: 'en',
      publishedAt: '2024-03-01',
      tags: ['war'],
    },
    c: { headline: 'The harbour', agency: 'AFP', publisher: 'The Baltic Times', language: 'en' },
  });
  archive.db.run(
    "INSERT INTO saved_search (uid, name, key, query) VALUES ('x', 'My beat', 'my beat', 'oil')",
  );
});
afterAll(() => archive.close());

/** `|` is the caret. */
const at = (marked: string, most = 10) => {
  const query = marked.replace('|', '');
  const caret = marked.indexOf('|');
  const { from, to, suggestions } = suggest(
    { db: archive.db, index: archive.index, now, most },
    query,
    caret,
  );
  return suggestions.map(({ insert, count }) => [query.slice(0, from) + insert + query.slice(to), count]);
};
const only = (marked: string) => at(marked).map(([query]) => query);

describe('what could stand where the caret is', () => {
  test.each<readonly [string, readonly (readonly [string, number | null])[]]>([
    ['war source:el|', [['war source:"El País"', 1]]],
    ['source:ba|', [['source:"The Baltic Times"', 1]]],
    ['source:"el p|', [['source:"El País"', 1]]],
    [
      'agency:|',
      [
        ['agency:Reuters', 2],
        ['agency:AFP', 1],
      ],
    ],
    [
      'site:b|b war',
      [
        ['site:BBC war', 1],
        ['site:"The Baltic Times" war', 1],
      ],
    ],
    ['place:ky|', [['place:KYIV', 2]]],
    ['-author:mo|', [['-author:"Ida Moor"', 2]]],
    ['source:(bbc OR pa|)', [['source:(bbc OR "El País")', 1]]],
    ['tag:ka|', [['tag:war/kazakhstan', 1]]],
    ['tag:re|', [['tag:"to read"', 1]]],
    [
      '#wa|',
      [
        ['#war', 2],
        ['#war/kazakhstan', 1],
      ],
    ],
    ['#to|', [['tag:"to read"', 1]]],
    ['lang:sp|', [['lang:es', 1]]],
    ['lang:engl|', [['lang:en', 2]]],
    ['search:my|', [['search:"My beat"', null]]],
    ['is:unr|', [['is:unread', null]]],
    ['-has:im|', [['-has:image', null]]],
    ['date:y|', [['date:yesterday', null]]],
    [
      'after:20|',
      [
        ['after:2024', null],
        ['after:2023', null],
        ['after:2022', null],
      ],
    ],
    [
      'date:2024-1|',
      [
        ['date:2024-10', null],
        ['date:2024-11', null],
        ['date:2024-12', null],
      ],
    ],
    ['(harb|', [['(harbour', 3]]],
    ['headline:gov|', [['headline:governments', 1]]],
    ['war governm|', [['war governments', 1]]],
    ['HARV|', [['harvest', 1]]],
    ['NEA|', [['NEAR/5', null]]],
  ])('%s', (query, expected) => {
    expect(at(query)).toEqual(expected);
  });

  test('a name of a field, then words', () => {
    expect(only('hea|')).toEqual(['headline:', 'health']);
    expect(only('auth|')).toEqual(['author:']);
    expect(only('x -da| y')).toEqual(['x -date: y', 'x -dateline: y']);
  });

  test.each(['|', 'war |', 'war |peace', '(|', '"harb|', 'harb*|', 'date>|', 'nothing:so|', 'lar|'])(
    '%s: nothing',
    (query) => {
      expect(at(query)).toEqual([]);
    },
  );

  test('no more than are asked for', () => {
    expect(at('h|', 1)).toHaveLength(1);
  });

  test('counts go along with what changes', () => {
    archive.db.exec('BEGIN');
    archive.db.run("UPDATE article SET publisher = 'BBC' WHERE uid = 'a'");
    expect(at('source:bb|')).toEqual([['source:BBC', 2]]);
    expect(at('source:el|')).toEqual([]);
    archive.db.run("DELETE FROM article WHERE uid = 'b'");
    expect(at('source:bb|')).toEqual([['source:BBC', 1]]);
    expect(at('author:ida|')).toEqual([['author:"Ida Moor"', 1]]);
    archive.db.run(
      `INSERT INTO edition (article, number, capture, fields) SELECT id, 2, 1, '{"fields":{"authors":["Jon Vey"]}}' FROM article WHERE uid = 'a'`,
    );
    expect(at('author:|')).toEqual([['author:"Jon Vey"', 1]]);
    archive.db.exec('ROLLBACK');
  });

  test('whatever is typed, a place in it is named', () => {
    const piece = fc.constantFrom(
      'source:',
      '"',
      '(',
      ')',
      'el',
      ' ',
      '-',
      'OR',
      '#',
      'date:',
      '>',
      '20',
      'NEAR/5',
      '*',
      '😀',
      'NEAR(',
      ', 5)',
      "l'",
      '日本',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), fc.nat(30), (pieces, caret) => {
        const query = pieces.join('');
        const { from, to } = suggest({ db: archive.db, index: archive.index, now, most: 5 }, query, caret);
        expect(from).toBeLessThanOrEqual(Math.min(caret, query.length));
        expect(to).toBeGreaterThanOrEqual(Math.min(caret, query.length));
        expect(to).toBeLessThanOrEqual(query.length);
      }),
    );
  });
});
