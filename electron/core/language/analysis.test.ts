import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnalysis } from './analysis.ts';
import { fold } from './fold.ts';
import { languages } from './languages/index.ts';

const meet = (language: string | null, words: readonly string[]): number => {
  const analyser = createAnalysis().of(language);
  return new Set(words.map((word) => analyser.term(word))).size;
};

test.each([
  ['es', ['manifestación', 'manifestaciones', 'manifestacion', 'MANIFESTACIÓN', 'Manifestacion']],
  ['es', ['gobierno', 'gobiernos', 'Gobierno']],
  ['es', ['decisión', 'decision', 'decisiones']],
  ['es', ['político', 'política', 'politica', 'políticas']],
  ['en', ['protest', 'protests', 'Protested', 'protesting']],
  ['en', ['government', 'governments', "government's", 'governments’']],
  ['en', ['U.S', 'US', 'us']],
  ['en', ['café', 'cafe', 'cafe\u0301', 'CAFÉS']],
  ['de', ['Straße', 'strasse', 'STRASSE']],
  [null, ['Łódź', 'lodz', 'ＬＯＤＺ']],
])('in %s these meet at one term: %j', (language, words) => {
  expect(meet(language, words)).toBe(1);
});

test('words of different meaning stay apart', () => {
  expect(meet('en', ['war', 'warn', 'protest'])).toBe(3);
  expect(meet('es', ['guerra', 'gobierno', 'paz'])).toBe(3);
});

test('a dialect is its language, and a language without rules only folds', () => {
  const analysis = createAnalysis();
  expect(analysis.of('es-MX')).toBe(analysis.of('es'));
  expect(analysis.of('nb')).toBe(analysis.of('no'));
  expect(analysis.of('is').code).toBe('');
  expect(analysis.of('is').term('Þingið')).toBe('thingid');
});

test('stop words are those of the language', () => {
  const analysis = createAnalysis();
  expect(analysis.of('en').isStopWord('The')).toBe(true);
  expect(analysis.of('en').isStopWord('war')).toBe(false);
  expect(analysis.of('es').isStopWord('más')).toBe(true);
  expect(analysis.of('en').isStopWord('constructor')).toBe(false);
  expect(analysis.of('ja').isStopWord('それ')).toBe(true);
  expect(analysis.of('he').isStopWord('של')).toBe(true);
});

test('a word that says something in one language of the archive is no stop word for being one in another', () => {
  const { isStopWord } = createAnalysis();
  expect(isStopWord('war', ['de'])).toBe(true);
  expect(isStopWord('war', ['de', 'en'])).toBe(false);
  expect(isStopWord('die', ['de', 'en'])).toBe(false);
  expect(isStopWord('the', ['de', 'en'])).toBe(true);
  expect(isStopWord('estado', ['es'])).toBe(false);
});

test('other spellings of a word are told', () => {
  const analysis = createAnalysis();
  expect(analysis.of('de').spellings('Häuser')).toEqual(['haeuser']);
  expect(analysis.of('de').spellings('Haeuser')).toEqual(['hauser']);
  expect(analysis.of('de').spellings('neue Steuer')).toEqual([]);
  expect(analysis.of('da').spellings('Ålborg')).toEqual(['aalborg']);
  expect(analysis.of('sr').spellings('Ђоковић')).toEqual(['djoković']);
  expect(analysis.of('ko').spellings('정부가')).toEqual(['정부']);
  expect(analysis.of('he').spellings('ממשלה')).toContain('בממשלה');
  expect(analysis.of('he').spellings('war')).toEqual([]);
  expect(analysis.of('en').spellings('Häuser')).toEqual([]);
});

test('each new word is told once, folded', () => {
  const told: string[] = [];
  const analyser = createAnalysis((word, term) => told.push(`${word} ${term}`)).of('en');
  for (const word of ['Governments', 'Governments', 'café']) analyser.term(word);
  expect(told).toEqual(['governments govern', 'cafe cafe']);
});

test('a term has only what the index never splits, whatever the word', () => {
  const analysis = createAnalysis();
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...languages.map(({ code }) => code), null),
      (text, language) => {
        analysis.eachWord(text, (start, end) => {
          const term = analysis.of(language).term(text.slice(start, end));
          expect(term).toMatch(/^[a-z0-9\u0080-\u{10ffff}]*$/u);
          expect(term).not.toMatch(/[\ue000-\uf8ff]/);
          return true;
        });
      },
    ),
  );
  expect(fold('Æsir ﬁne')).toBe('aesirfine');
});
