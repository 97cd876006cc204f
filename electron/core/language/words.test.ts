import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCharacterKinds, eachWord } from './words.ts';

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
  ['東京で 𠮷野 x', ['東', '京', 'で', '𠮷', '野', 'x']],
  ['हिन्दी עברית', ['हिन्दी', 'עברית']],
  ['a_b \ue001 --- 😀', ['a', 'b']],
])('the words of %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('words come in order, never overlap, and are never empty, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0;
      eachWord(text, createCharacterKinds(), (start, end) => {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
        return true;
      });
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
