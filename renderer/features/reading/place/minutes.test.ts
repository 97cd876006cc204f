import { expect, test } from 'vitest';
import { minutesToRead } from './minutes.ts';

test('words count by their spaces, signs of scripts without spaces one by one', () => {
  expect(minutesToRead('word '.repeat(476))).toBeCloseTo(2);
  expect(minutesToRead('港'.repeat(900))).toBeCloseTo(2);
  expect(minutesToRead(`${'港'.repeat(450)} ${'word '.repeat(238)}`)).toBeCloseTo(2);
  expect(minutesToRead('')).toBe(0);
});

test('a word with an apostrophe, a hyphen or a number with its comma is one', () => {
  expect(minutesToRead('It’s a well-known 1,200') * 238).toBeCloseTo(4);
});
