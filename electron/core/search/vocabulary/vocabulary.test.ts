import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openTestSearch } from '../testing.ts';
import { wordsLike } from './fuzzy.ts';
import { fitting, withinEdits } from './token-set.ts';
import { createVocabulary } from './vocabulary.ts';
import { readWords } from './words.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 3, maxLength: 8 });

test('no word within the edits is missed, whatever the words', () => {
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 60 }), letters, (words, word) => {
      const text = [`\n${words.join('\n')}\n`];
      for (const edits of word.length < 5 ? ([1] as const) : ([1, 2] as const)) {
        expect(wordsLike(text, word, edits).toSorted()).toEqual(withinEdits(words, word, edits).toSorted());
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
  expect(words.filter((word) => fitting(words, pattern).includes(word))).toEqual(expected);
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
  const texts = readWords(archive.db);
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
