import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';

test.each([
  ['A/B: "C" <D>?', 'A B C D'],
  ['  ...hidden. ', 'hidden'],
  ['con', '_con'],
  ['LPT1.txt', '_LPT1.txt'],
  ['constable', 'constable'],
  ['a\u202eb\u0000c', 'a b c'],
  ['Manifestacio\u0301n', 'Manifestación'],
  ['///', 'fallback'],
])('“%s” is named “%s”', (text, name) => expect(fileName(text, 'fallback')).toBe(name));

test('a long name is cut between whole characters', () => {
  const name = fileName('👩‍👩‍👧‍👦é'.repeat(50), 'fallback');
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
  expect(name).not.toContain('\ufffd');
});

test('no text at all makes a name that some platform refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const name = fileName(text, 'fallback');
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[.\s]|[.\s]$|^(con|prn|aux|nul)(\.|$)/iu);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(121);
      expect(name).not.toBe('');
      expect(name.isWellFormed()).toBe(true);
    }),
  );
});
