import { expect, test } from 'vitest';
import { endsTooOften } from './watch-page.ts';

test('a page that ends now and then is loaded again each time', () => {
  const ends: number[] = [];
  expect([0, 60_000, 120_000, 180_000].map((time) => endsTooOften(ends, time))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('one that ends for the third time in a minute is not', () => {
  const ends: number[] = [];
  expect([0, 10_000, 59_999].map((time) => endsTooOften(ends, time))).toEqual([false, false, true]);
});
