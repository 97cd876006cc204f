import fc from 'fast-check';
import { expect, test } from 'vitest';
import { besides, placeWindow, smallest } from './place.ts';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const beside = { x: 1440, y: 0, width: 1920, height: 1080 };
const at = (x: number, y: number, width = 1000, height = 700) => ({
  bounds: { x, y, width, height },
  maximized: false,
});

test('the first window is in the middle of the first display', () => {
  expect(placeWindow(null, [laptop, beside])).toEqual({ x: 80, y: 63, width: 1280, height: 800 });
});

test('a window comes back where it was, on whichever display', () => {
  expect(placeWindow(at(1700, 100), [laptop, beside])).toEqual(at(1700, 100).bounds);
});

test('a window of a display that is gone comes to the first, with its size', () => {
  expect(placeWindow(at(1700, 100), [laptop])).toEqual({ x: 220, y: 113, width: 1000, height: 700 });
});

test('a window is never larger than its display nor too small to use', () => {
  expect(placeWindow(at(10, 30, 5000, 4000), [laptop])).toMatchObject({ width: 1440, height: 875 });
  expect(placeWindow(at(10, 30, 5, 5), [laptop])).toMatchObject(smallest);
});

test('wherever a window was, its title bar can be reached', () => {
  const coordinate = fc.integer({ min: -5000, max: 5000 });
  const side = fc.integer({ min: 1, max: 6000 });
  fc.assert(
    fc.property(coordinate, coordinate, side, side, (x, y, width, height) => {
      const placed = placeWindow(at(x, y, width, height), [laptop, beside]);
      const reached = [laptop, beside].some(
        (area) =>
          placed.y >= area.y &&
          placed.y + 40 <= area.y + area.height &&
          placed.x + placed.width >= area.x + 120 &&
          placed.x <= area.x + area.width - 120,
      );
      expect(reached).toBe(true);
    }),
  );
});

test('one more window leaves the corner of the one in front free, and stays within reach', () => {
  expect(placeWindow(besides(at(100, 100)), [laptop])).toMatchObject({ x: 128, y: 128, width: 1000 });
  expect(placeWindow(besides(at(300, 870)), [laptop]).y).toBeLessThan(860);
});
