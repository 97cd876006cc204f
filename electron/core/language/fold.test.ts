import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['accents', 'Łódź Đà-Nẵng CAFÉ Æsir', 'lodzdanangcafeaesir'],
  ['the dotless and the dotted i', 'IŞIK İstanbul', 'isikistanbul'],
  ['Greek accents and the last sigma', 'ΟΔΟΣ οδός', 'οδοσοδοσ'],
  ['ё, while й and ї are letters', 'Ёлка край Їжак', 'елкакрайїжак'],
  ['the points of Hebrew and its last letters', 'שָׁלוֹם', 'שלומ'],
  ['vowel signs, alefs and the stroke of Arabic', 'العربيّة أحمـــد', 'العربيهاحمد'],
  ['Persian letters', 'کتاب‌های', 'كتابهاي'],
  ['the dots under Hindi letters, and its nasal signs', 'क़ानून हाँ', 'काननहां'.replace('कानन', 'कानून')],
  ['digits of any script', '۲۰۲۴ ٢٠ ２０ ๒๐ २०', '202420202020'],
  ['half-width and full-width forms', 'ｶﾞｽ ＡＢ', 'ガスab'],
])('%s are folded', (_, text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('what is folded stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
