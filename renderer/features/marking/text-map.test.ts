import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapTexts } from './text-map.ts';

const spanOf = (text: string, words: string) => {
  const from = text.indexOf(words);
  return { from, to: from + words.length };
};
const slice = (text: string, span: { from: number; to: number } | null) =>
  span && text.slice(span.from, span.to);

const text = 'Fog over Tornvik.\n\nThe ferry waited.\n• Two boats\n• One crew';
const shown =
  '\nFog over\n  Tornvik.\nPicture, not kept: a ferry in fog\nThe ferry  waited.\nTwo boats\nOne crew';

test('words are found on either side, whatever spaces part them', () => {
  const map = mapTexts(text, shown);
  expect(slice(text, map.toText(spanOf(shown, 'over\n  Tornvik')))).toBe('over Tornvik');
  expect(slice(shown, map.toShown(spanOf(text, 'ferry waited')))).toBe('ferry  waited');
});

test('a list has its signs in the text and not on the page', () => {
  const map = mapTexts(text, shown);
  expect(slice(text, map.toText(spanOf(shown, 'One')))).toBe('One');
  expect(slice(shown, map.toShown(spanOf(text, '• Two boats\n• One crew')))).toBe('Two boats\nOne crew');
});

test('what only the page has is nowhere in the text, and left out where it is in the middle', () => {
  const map = mapTexts(text, shown);
  expect(map.toText(spanOf(shown, 'a ferry in'))).toBeNull();
  expect(slice(text, map.toText(spanOf(shown, 'Tornvik.\nPicture, not kept: a ferry in fog\nThe')))).toBe(
    'Tornvik.\n\nThe',
  );
});

test('a line the page does not have spoils no other', () => {
  const map = mapTexts('One.\nTwo.\nThree.', 'One.\nThree.');
  expect(map.toShown(spanOf('One.\nTwo.\nThree.', 'Two'))).toBeNull();
  expect(map.toShown({ from: 10, to: 16 })).toEqual({ from: 5, to: 11 });
});

test('where page and text are the same but for spaces, a stretch comes back as it was', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '日', '.'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (words, a, b) => {
      const plain = words.join(' ');
      const map = mapTexts(plain, `\n${words.join('  \n ')}`);
      const from = a % plain.length;
      const to = from + 1 + (b % (plain.length - from));
      const trimmed = plain.slice(from, to).trim();
      const back = map.toShown({ from, to });
      expect(back && slice(plain, map.toText(back))).toBe(trimmed === '' ? null : trimmed);
    }),
  );
});
