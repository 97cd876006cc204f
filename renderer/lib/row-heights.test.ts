import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRowHeights } from './row-heights.ts';

const count = 1_000_000;

test('rows never measured are as high as expected, to the last of a million', () => {
  const heights = createRowHeights(100);
  expect(heights.offsetOf(count)).toBe(100 * count);
  expect(heights.indexAt(100 * count - 1, count)).toBe(count - 1);
  expect(heights.indexAt(100 * count + 999, count)).toBe(count - 1);
  expect(heights.indexAt(-5, count)).toBe(0);
});

test('whatever is measured, offsets are the sums of heights, and each place is found in its row', () => {
  const measures = fc.array(fc.tuple(fc.nat(count - 1), fc.integer({ min: 20, max: 400 })), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(measures, fc.nat(count - 1), (list, index) => {
      const heights = createRowHeights(100);
      const known = new Map(list);
      for (const [row, height] of list) heights.set(row, height);
      let offset = index * 100;
      for (const [row, height] of known) if (row < index) offset += height - 100;
      expect(heights.offsetOf(index)).toBe(offset);
      expect(heights.indexAt(offset, count)).toBe(index);
      expect(heights.indexAt(offset + heights.heightOf(index) - 1, count)).toBe(index);
    }),
  );
});
