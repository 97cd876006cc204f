import { expect, test } from 'vitest';
import { datesAgree, storyOf } from './story.ts';
import { sortTime } from './time.ts';
import { countWords } from './words.ts';

const same = (left: Uint8Array | null, right: Uint8Array | null) =>
  left !== null && right !== null && Buffer.from(left).equals(right);

test('a story is the same in any spacing and any form of its letters', () => {
  expect(same(storyOf('Más', 'uno  dos\n\ntres'), storyOf('Ma\u0301s', ' uno dos\r\n tres\u00a0'))).toBe(
    true,
  );
});

test('another headline, another word or another order make another story', () => {
  const story = storyOf('A', 'one two');
  for (const other of [storyOf('B', 'one two'), storyOf('A', 'one three'), storyOf('A', 'two one')]) {
    expect(same(story, other)).toBe(false);
  }
});

test('nothing at all is no story', () => expect(storyOf(null, ' \n ')).toBeNull());

test('a day agrees with each of its hours, and nothing with no date', () => {
  expect(datesAgree('2022-01-13', '2022-01-13T09:30:00Z')).toBe(true);
  expect(datesAgree('2022-01-13T09:30:00Z', '2022-01-13T15:30:00+06:00')).toBe(true);
  expect(datesAgree('2022-01-13', '2022-01-14')).toBe(false);
  expect(datesAgree('2022-01-13T09:30:00Z', '2022-01-13T09:31:00Z')).toBe(false);
  expect(datesAgree(null, '2022-01-14')).toBe(true);
});

test('an article is sorted by its time, a day counting as its noon, else by its capture', () => {
  expect(sortTime('1970-01-02T00:00:00Z', '2024-01-01T00:00:00Z')).toBe(86_400);
  expect(sortTime('1970-01-02', '2024-01-01T00:00:00Z')).toBe(86_400 + 43_200);
  expect(sortTime(null, '1970-01-01T00:00:05Z')).toBe(5);
  expect(sortTime('2022-99-99', '1970-01-01T00:00:05Z')).toBe(5);
});

test('words are counted by the spaces between them', () => {
  expect(['', ' ', 'one', ' one  two\nthree\u00a0four '].map(countWords)).toEqual([0, 0, 1, 4]);
});
