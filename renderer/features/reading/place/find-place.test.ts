import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPlace, placeAt } from './find-place.ts';

const sentences = Array.from(
  { length: 40 },
  (_, n) => `Boat number ${n} stayed in the harbour until the wind fell.`,
);
const text = sentences.join('\n');

test('a place is found again in the same text, wherever it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: text.length - 1 }), (at) => {
      const found = findPlace(text, placeAt(text, at));
      expect(text.startsWith(text.slice(at, at + 24), found)).toBe(true);
      expect(Math.abs(found - at)).toBeLessThan(2);
    }),
  );
});

test('another edition, with paragraphs put before and the rest of the line changed, is taken up at the same words', () => {
  const at = text.indexOf('Boat number 20');
  const place = placeAt(text, at);
  const edition =
    `A long new beginning. `.repeat(30) +
    text.replace(
      'Boat number 20 stayed in the harbour until',
      'Boat number 20 stayed in the harbour because',
    );
  expect(edition.slice(findPlace(edition, place)).startsWith('Boat number 20 ')).toBe(true);
});

test('a text that has the words no more is taken up at the same share', () => {
  expect(findPlace('x'.repeat(100), { share: 0.4, words: 'Boat number 20 stayed in the harbour' })).toBe(40);
});

test('the head of a story is where it begins', () => {
  expect(placeAt(text, 0)).toEqual({ share: 0, words: '' });
  expect(findPlace(text, { share: 0, words: '' })).toBe(0);
});
