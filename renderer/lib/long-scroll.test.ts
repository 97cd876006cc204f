import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longScroll } from './long-scroll.ts';

test('content that a browser can lay out is scrolled as it is', () => {
  const scroll = longScroll(24_000, 800);
  expect(scroll).toMatchObject({ height: 24_000, end: 23_200, leap: 0 });
  expect(scroll.toContent(1234)).toBe(1234);
});

test('a place and its scroll position stand for one another, in order, from end to end', () => {
  const content = fc.integer({ min: 6_000_001, max: 300_000_000 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(content, share, share, (height, one, other) => {
      const scroll = longScroll(height, 800);
      const place = one * scroll.end;
      expect(scroll.toContent(scroll.toScroll(place))).toBeCloseTo(place, 3);
      if (one < other)
        expect(scroll.toScroll(place)).toBeLessThanOrEqual(scroll.toScroll(other * scroll.end));
      expect(scroll.toScroll(0)).toBe(0);
      expect(scroll.toScroll(scroll.end)).toBe(scroll.height - 800);
    }),
  );
});

test('a step at either end is a step of the content', () => {
  const scroll = longScroll(122_000_000, 800);
  expect(scroll.toContent(100)).toBe(100);
  expect(scroll.end - scroll.toContent(scroll.height - 800 - 100)).toBe(100);
});
