import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openTestSearch } from '../testing.ts';
import { isWithinEdits } from './edits.ts';
import { wordsLike } from './fuzzy.ts';
import { fitsPattern } from './pattern.ts';
import { createVocabulary } from './vocabulary.ts';
import { wordTexts } from './words.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 3, maxLength: 8 });

/** Optimal string alignment by its table, as its definition has it. */
function distance(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= one.length; i++) {
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const row = table[i] ?? [];
      row[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (isSame ? 0 : 1),
        isSwapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return at(one.length, other.length);
}

test('how far words are apart is found as the definition has it', () => {
  fc.assert(
    fc.property(letters, letters, fc.constantFrom(1, 2), (one, other, edits) => {
      expect(isWithinEdits(one, other, edits)).toBe(distance(one, other) <= edits);
    }),
    { numRuns: 5_000 },
  );
});

test('a word fits a pattern as a regular expression would say', () => {
  const signs = fc.string({ unit: fc.constantFrom('a', 'b', '\u{1e900}', '*', '?'), maxLength: 8 });
  const words = fc.string({ unit: fc.constantFrom('a', 'b', '\u{1e900}'), maxLength: 10 });
  fc.assert(
    fc.property(words, signs, (word, pattern) => {
      const expected = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'u').test(word);
      expect(fitsPattern(word, pattern)).toBe(expected);
    }),
    { numRuns: 5_000 },
  );
});

test('no word within the edits is missed, whatever the words', () => {
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 60 }), letters, (words, word) => {
      const text = [`\n${words.join('\n')}\n`];
      for (const edits of word.length < 5 ? ([1] as const) : ([1, 2] as const)) {
        const like = [...new Set(words)].filter((other) => distance(other, word) <= edits);
        expect(wordsLike(text, word, edits).toSorted()).toEqual(like.toSorted());
      }
    }),
    { numRuns: 500 },
  );
});

test('the likest words come first', () => {
  expect(wordsLike(['\nkeep\nkiev\nkiew\nlief\nkyiv\nriev\n'], 'kiev', 1)).toEqual(['kiev', 'kiew', 'riev']);
});

test.each([
  ['*stan', ['stan', 'kazakhstan']],
  ['?stan', []],
  ['*?stan', ['kazakhstan']],
  ['*sta*', ['stan', 'kazakhstan', 'start']],
  ['st??', ['stan']],
  ['st*?t', ['start']],
  ['*a*a*', ['kazakhstan']],
])('%s fits %j', (pattern, expected) => {
  const words = ['stan', 'kazakhstan', 'start', 'other'];
  expect(words.filter((word) => fitsPattern(word, pattern))).toEqual(expected);
});

test('the words of an archive are known as it grows, and of too many the commonest are looked for', () => {
  const archive = openTestSearch({
    a: { headline: 'Kiev and kyiv', language: 'en', publishedAt: '2024-01-01' },
  });
  const vocabulary = createVocabulary(archive.db);
  expect(vocabulary.like('kiew', 1)).toEqual({ terms: ['kiev'], cut: false });
  const many = Array.from(
    { length: 250 },
    (_, n) => `${String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26))}zzgrad`,
  );
  archive.add('b', { headline: many.join(' '), language: 'xx', publishedAt: '2024-01-02' });
  archive.add('c', { headline: many[249] ?? '', language: 'xx', publishedAt: '2024-01-03' });
  archive.catchUp();
  const { terms, cut } = vocabulary.fitting('*grad');
  expect(terms).toHaveLength(64);
  expect(terms[0]).toBe(many[249]);
  expect(cut).toBe(true);
  expect(archive.find('*grad').problems).toMatchObject([{ at: 0, length: 5 }]);
  expect(vocabulary.fitting('azz*ad').terms).toEqual([]);
  archive.close();
});

test('the words are read piece by piece when there is nothing else to do, and again when there are others', () => {
  const archive = openTestSearch({ a: { headline: 'Quay', publishedAt: '2024-01-01' } });
  const more = Array.from({ length: 60_000 }, (_, n) => `word${n}`);
  archive.db.run(
    'INSERT OR IGNORE INTO idx.vocabulary SELECT value, value FROM json_each(?)',
    JSON.stringify(more),
  );
  const vocabulary = createVocabulary(archive.db);
  let pieces = 0;
  while (vocabulary.readOn()) pieces++;
  expect(pieces).toBe(3);
  expect(vocabulary.readOn()).toBe(false);
  expect(vocabulary.near('word59998', 1)).toContain('word5999');
  const other = createVocabulary(archive.db);
  expect(other.readOn()).toBe(true);
  expect(other.near('quag', 1)).toEqual(['quay']);
  archive.close();
});

test('three hundred thousand words are read and looked through in little time and memory', () => {
  const archive = openTestSearch();
  const syllables = [
    'ka',
    'zakh',
    'stan',
    'mo',
    'ri',
    'ent',
    'er',
    'pol',
    'is',
    'tra',
    'ge',
    'lo',
    'dam',
    'ur',
    'bek',
    'ing',
  ];
  const words = Array.from({ length: 300_000 }, (_, n) =>
    [n, n >> 4, n >> 8, n >> 12, n >> 16].map((m) => syllables[(m * 7) % 16]).join(''),
  );
  archive.db.run(
    'INSERT OR IGNORE INTO idx.vocabulary SELECT value, value FROM json_each(?)',
    JSON.stringify(words),
  );
  const texts = [...wordTexts(archive.db)];
  expect(texts.join('').length).toBeLessThan(6_000_000);
  const vocabulary = createVocabulary(archive.db);
  vocabulary.like('first', 1);
  const before = process.cpuUsage();
  for (const word of ['kazakstan', 'morientpolis', 'geloamdamur']) vocabulary.like(word, 2);
  for (const pattern of ['*stan', '*entpol*', 'kaz*bek', '*ing*er']) vocabulary.fitting(pattern);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 7000).toBeLessThan(150);
  archive.close();
});
