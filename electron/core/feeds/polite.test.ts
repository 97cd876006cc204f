import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextLook, retryAfter } from './polite.ts';

const now = new Date('2024-05-06T07:00:00Z');
const minutes = (at: string | null) => (at === null ? null : (Date.parse(at) - now.getTime()) / 60_000);
const next = (change: object) =>
  minutes(nextLook({ now, every: 60, failures: 0, until: null, chance: 0.5, ...change }));

test('the next look comes after the chosen time, give or take a tenth', () => {
  expect(next({})).toBe(60);
  expect(next({ chance: 0 })).toBe(54);
  expect(next({ chance: 1 })).toBe(66);
  expect(next({ every: null })).toBeNull();
});

test('each failure doubles the time, up to a day; a longer choice stays', () => {
  expect(next({ failures: 1 })).toBe(120);
  expect(next({ failures: 3 })).toBe(480);
  expect(next({ failures: 50 })).toBe(1440);
  expect(next({ every: 10_080, failures: 5 })).toBe(10_080);
});

test('a site’s own word is kept: seconds or a date, at most a week', () => {
  expect(retryAfter('120', now)?.toISOString()).toBe('2024-05-06T07:02:00.000Z');
  expect(retryAfter('Mon, 06 May 2024 19:00:00 GMT', now)?.toISOString()).toBe('2024-05-06T19:00:00.000Z');
  expect(retryAfter('99999999', now)?.toISOString()).toBe('2024-05-13T07:00:00.000Z');
  expect(retryAfter('soon', now)).toBeNull();
  expect(retryAfter('Mon, 06 May 2002 19:00:00 GMT', now)).toBeNull();
  expect(next({ until: new Date('2024-05-06T19:00:00Z') })).toBe(720);
});

test('whatever happens, no feed is looked at sooner than nine tenths of the chosen time', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 15, max: 10_080 }),
      fc.integer({ min: 0, max: 1000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (every, failures, chance) => {
        expect(next({ every, failures, chance })).toBeGreaterThanOrEqual(every * 0.9 - 0.001);
      },
    ),
  );
});
