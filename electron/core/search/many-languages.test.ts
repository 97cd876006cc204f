import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eachRun } from '../language/words.ts';
import { sentences } from '../testing/sentences.ts';
import { openTestSearch, type TestArchive } from './testing.ts';

let archive: TestArchive;
beforeAll(() => {
  archive = openTestSearch(
    Object.fromEntries(
      sentences.map(({ language, text }) => [language, { text, language, publishedAt: '2024-01-01' }]),
    ),
  );
});
afterAll(() => archive.close());

/** What a query marks in the article of a language; null where it does not find it. */
function markedIn(id: string, query: string): readonly string[] | null {
  const hit = archive.find(query).hits.find((found) => found.id === id);
  if (!hit) return null;
  return hit.passages.flatMap((passage) => passage.filter((piece) => piece.hit).map((piece) => piece.text));
}

describe('one archive of many languages, asked without saying which', () => {
  test.each(
    sentences.flatMap(({ language, queries }) =>
      Object.entries(queries).map(([query, marked]) => [language, query, marked] as const),
    ),
  )('%s: %s finds and marks %s', (language, query, marked) => {
    expect(markedIn(language, query)).toContain(marked);
  });

  test('every word finds the article it was taken from, and is marked there', () => {
    for (const { language, text } of sentences) {
      eachRun(text, null, (start, end) => {
        const word = text.slice(start, end);
        expect(markedIn(language, `"${word}"`), `${language} ${word}`).toContain(word);
      });
    }
  });

  test('in a script without spaces every part of the text finds it, from one character on', () => {
    for (const { language, text } of sentences.filter((one) =>
      ['ja', 'zh', 'ko', 'th'].includes(one.language),
    )) {
      const cells = [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment);
      for (let at = 0; at < cells.length; at++) {
        for (const length of [1, 2, 3, 5]) {
          const part = cells.slice(at, at + length).join('');
          if (!/^[\p{L}\p{M}]+$/u.test(part)) continue;
          expect(markedIn(language, `"${part}"`), `${language} ${part}`).toContain(part);
        }
      }
    }
  });

  test('a word of plain letters is asked for in few forms', () => {
    const { analysis, meta } = archive.index;
    const codes = meta()?.languages ?? [];
    expect(codes.length).toBeGreaterThan(25);
    const forms = (word: string) => new Set(codes.map((code) => analysis.of(code).term(word))).size;
    expect(forms('war')).toBe(1);
    for (const word of ['governments', 'elections', 'president', 'running']) {
      expect(forms(word)).toBeLessThanOrEqual(4);
    }
  });
});

test('a word finds the text it was taken from, whatever the text', () => {
  const unit = fc.oneof(
    fc.constantFrom(...' .東京都でーｶﾞ정부는กน้ำЁйїأة٣’\u0301\u200cßİIıäæ\u00ad-'),
    fc.constantFrom(...'abcdeiosty'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  const languages = sentences.map(({ language }) => language);
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 25 }), fc.constantFrom(...languages), (text, language) => {
      const fresh = openTestSearch({ a: { text, language, publishedAt: '2024-01-01' } });
      try {
        eachRun(text, null, (start, end) => {
          const query = `"${text.slice(start, end)}"`;
          const { hits } = fresh.find(query);
          expect(hits.map((hit) => hit.id)).toEqual(['a']);
        });
      } finally {
        fresh.close();
      }
    }),
    { numRuns: 100 },
  );
});
