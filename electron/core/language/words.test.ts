import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedWords } from './asked.ts';
import { createCharacterKinds, eachRun, eachWord } from './words.ts';

function wordsOf(text: string): string[] {
  const words: string[] = [];
  eachWord(text, createCharacterKinds(), (start, end) => {
    words.push(text.slice(start, end));
    return true;
  });
  return words;
}

test.each([
  ['Protests in Nur-Sultan, Jan. 13', ['Protests', 'in', 'Nur', 'Sultan', 'Jan', '13']],
  ['the U.S. and the U.N. men', ['the', 'U.S', 'and', 'the', 'U.N', 'men']],
  ["don’t; 'quoted' O'Brien", ['don’t', 'quoted', "O'Brien"]],
  ['reuters.com 5.93 end.Then', ['reuters', 'com', '5', '93', 'end', 'Then']],
  ['J.K. Rowling, a.b', ['J.K', 'Rowling', 'a.b']],
  ['manifestación e\u0301te', ['manifestación', 'e\u0301te']],
  // Unicode names scripts for these marks, Thai and katakana among them.
  [
    'Espan\u0303a Sa\u0303o Vie\u0323\u0302t a\u0305b a\u0331b',
    ['Espan\u0303a', 'Sa\u0303o', 'Vie\u0323\u0302t', 'a\u0305b', 'a\u0331b'],
  ],
  ['gov\u00adern\u00adment', ['gov\u00adern\u00adment']],
  ['a_b \ue001 --- 😀', ['a', 'b']],
  ['हिन्दी עברית צה״ל', ['हिन्दी', 'עברית', 'צה״ל']],
  ['בארה"ב "שלום" "אב"גד', ['בארה"ב', 'שלום', 'אב', 'גד']],
  ['می\u200cشود، کتاب', ['می\u200cشود', 'کتاب']],
])('the words of %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  ['東京都で 𠮷野 x', ['東京', '京都', '都で', 'で', '𠮷野', '野', 'x']],
  ['データ、ﾃﾞｰﾀ', ['デー', 'ータ', 'タ', 'ﾃﾞｰ', 'ｰﾀ', 'ﾀ']],
  ['２０２４年3月', ['２０２４', '年', '3', '月']],
  ['葛\u{e0100}城市', ['葛\u{e0100}城', '城市', '市']],
  ['정부는 3월', ['정부', '부는', '는', '3', '월']],
  ['น้ำท่วม ๒๐', ['น้ำ', 'ำท่', 'ท่ว', 'วม', 'ม', '๒๐']],
])('a script without spaces is read in pairs: %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  ['東京', ['東京'], false],
  ['東京都', ['東京', '京都'], false],
  ['京', ['京'], true],
  ['東京 2024年', ['東京', '京', '2024', '年'], true],
  ['GDP増加', ['GDP', '増加'], false],
  ['war', ['war'], false],
])('%j asks for %j', (text, words, open) => {
  expect(askedWords(text)).toMatchObject({ words, open });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(..."ab東京都でーﾞ정부ก้ำ.'-\u200d\u0301 9３"), maxLength: 30 }),
);

test('words come in order, are never empty, and overlap by one character at most, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let least = 0;
      let last = 0;
      eachWord(text, createCharacterKinds(), (start, end, cell) => {
        expect(start).toBeGreaterThanOrEqual(least);
        expect(cell).toBeGreaterThan(start);
        expect(end).toBeGreaterThanOrEqual(cell);
        expect(end).toBeGreaterThanOrEqual(last);
        least = cell;
        last = end;
        return true;
      });
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('a word by itself is the same word, whatever the text it stands in', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const all: string[] = [];
      eachRun(text, null, (start, end) => all.push(...wordsOf(text.slice(start, end))));
      expect(all).toEqual(wordsOf(text));
    }),
  );
});
