import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findWords } from './find-words.ts';

const found = (text: string, words: string, caseToo = false) =>
  findWords(text, words, caseToo).map(({ from, to }) => text.slice(from, to));

test('parts of words are found, and capitals do not matter unless they are to', () => {
  expect(found('Harbour, harbours, HARBOURED', 'harbour')).toEqual(['Harbour', 'harbour', 'HARBOUR']);
  expect(found('Harbour, harbours', 'harbour', true)).toEqual(['harbour']);
});

test('what is typed with plain keys finds what is set with care', () => {
  expect(found('the mayor’s “plan”', `mayor's "plan"`)).toEqual(['mayor’s “plan”']);
  expect(found('12\u00a0000 tons\nof coal', '12 000 tons of')).toEqual(['12\u00a0000 tons\nof']);
});

test('letters that grow when they are made small leave the places after them right', () => {
  expect(found('İstanbul, Ankara', 'ankara')).toEqual(['Ankara']);
  expect(found('東京都の港', '港')).toEqual(['港']);
});

test('nothing is found of nothing', () => {
  expect(found('a b c', '')).toEqual([]);
  expect(found('a b c', '  ')).toEqual([]);
});

test('a piece of a text is found in it, and whatever is found is no longer than what was asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [from, to] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y);
      const piece = text.slice(from, to);
      const spans = findWords(text, piece, true);
      if (piece.trim() !== '' && piece.isWellFormed()) expect(spans.length).toBeGreaterThan(0);
      for (const { from, to } of spans) expect(to - from).toBeLessThanOrEqual(piece.length);
    }),
  );
});
