import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

const told = (text: string, language: string | null) =>
  sentencesOf(text, language).map(({ from, to }) => text.slice(from, to));

test('sentences end at their points, and a new paragraph begins one', () => {
  expect(told('The ship sank. Nobody was hurt!\nThe harbour is open', 'en')).toEqual([
    'The ship sank.',
    'Nobody was hurt!',
    'The harbour is open',
  ]);
});

test('Chinese and Arabic end theirs by their own signs', () => {
  expect(told('港口重新开放。船长说：好。', 'zh')).toEqual(['港口重新开放。', '船长说：好。']);
  expect(told('هل فتح الميناء؟ نعم.', 'ar')).toEqual(['هل فتح الميناء؟', 'نعم.']);
});

test('what has nothing to say is left out', () => {
  expect(told('* * *\n\nThe end.\n—', 'en')).toEqual(['The end.']);
});

test('a sentence without an end is parted where one breathes', () => {
  const parts = told(`${'the boats lay in the harbour, '.repeat(40)}and waited.`, 'en');
  expect(parts.length).toBeGreaterThan(2);
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(400);
  expect(parts[0]).toMatch(/,$/);
});

test('an odd tag of a language does not stop it', () => {
  expect(told('One. Two.', 'not a tag')).toHaveLength(2);
});

test('whatever the text, sentences follow each other, overlap nowhere and leave out no letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 1200 }), (text) => {
      const spans = sentencesOf(text, 'en');
      let end = 0;
      let rest = '';
      for (const { from, to } of spans) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        rest += text.slice(end, from);
        end = to;
      }
      expect(rest + text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});
