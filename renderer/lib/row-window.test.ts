import { expect, test } from 'vitest';
import { createRowWindow } from './row-window.ts';

/** A list on a page as it is: rows are measured as soon as they exist, and the page scrolls no further than it is long. */
function page(count: number, heightOf: (index: number) => number, view = 800) {
  const rows = createRowWindow(100);
  let top = 0;
  const scroller = {
    get scrollTop() {
      return top;
    },
    set scrollTop(to: number) {
      top = Math.max(0, Math.min(rows.get().height - view, to));
    },
  };
  const settle = () => {
    for (let round = 0; round < 20; round++) {
      rows.settle();
      const { first, last } = rows.get();
      const list = Array.from(
        { length: last - first + 1 },
        (_, n) => [first + n, heightOf(first + n)] as const,
      );
      rows.measured(list);
    }
  };
  rows.attach(scroller);
  rows.resize({ count, view });
  settle();
  return {
    rows,
    settle,
    scrollBy(by: number) {
      scroller.scrollTop += by;
      rows.scrolled();
      settle();
    },
    scrollTop: () => top,
    /** Where a row that exists is seen, from the upper edge of the view. */
    seenAt(index: number) {
      const { first, shift } = rows.get();
      let from = shift - top;
      for (let row = first; row < index; row++) from += heightOf(row);
      return from;
    },
  };
}
const uneven = (index: number): number => 60 + ((index * 37) % 140);
const million = 1_000_000;

test('only the rows in sight and some beyond exist', () => {
  const { rows } = page(million, uneven);
  expect(rows.get().first).toBe(0);
  expect(rows.get().last).toBeLessThan(30);
  expect(rows.get().height).toBeLessThanOrEqual(6_000_000);
});

test('the last of a million rows stands at the lower edge, and the first comes back', () => {
  const { rows, settle, seenAt, scrollTop } = page(million, uneven);
  rows.show(million - 1, 'auto');
  settle();
  expect(rows.get().last).toBe(million - 1);
  expect(seenAt(million - 1) + uneven(million - 1)).toBeCloseTo(800, -1);
  rows.show(0, 'auto');
  settle();
  expect(scrollTop()).toBe(0);
  expect(seenAt(0)).toBe(0);
});

test('small steps move what is seen by as much, wherever one is, also after a rest', () => {
  const { rows, settle, seenAt, scrollBy } = page(million, uneven);
  for (const index of [0, 30_000, 500_000, 900_000]) {
    rows.show(index, 'start');
    settle();
    for (const by of [120, 120, -120, 300]) {
      const mark = rows.get().top + 2;
      const before = seenAt(mark);
      scrollBy(by);
      expect(seenAt(mark)).toBeCloseTo(before - by, -1);
      rows.rested();
      settle();
      expect(seenAt(mark)).toBeCloseTo(before - by, -1);
    }
  }
});

test('a drag of the scrollbar goes to that share of the list', () => {
  const { rows, scrollBy } = page(million, () => 122);
  scrollBy(3_000_000);
  expect(rows.get().top / million).toBeCloseTo(0.5, 2);
  scrollBy(3_000_000);
  expect(rows.get().bottom).toBe(million - 1);
});

test('by small steps alone one comes to the very end', () => {
  const { rows, settle, scrollBy } = page(million, uneven);
  rows.show(million - 400, 'start');
  settle();
  for (let n = 0; n < 200; n++) scrollBy(400);
  expect(rows.get().bottom).toBe(million - 1);
  for (let n = 0; n < 200; n++) scrollBy(-400);
  expect(rows.get().top).toBeGreaterThan(0);
});

test('what is in sight stays in place when rows above it turn out higher', () => {
  const { rows, settle, seenAt } = page(3000, uneven);
  rows.show(1500, 'center');
  settle();
  const before = seenAt(1500);
  rows.resize({ count: 4000 });
  settle();
  expect(seenAt(1500)).toBeCloseTo(before, -1);
  expect(before).toBeCloseTo((800 - uneven(1500)) / 2, -1);
});
