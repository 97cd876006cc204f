import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settled, whole, zoomedAt } from './zoom.ts';

const frame = { width: 800, height: 600 };

test('a picture is never smaller than whole, and what is whole stays in the middle', () => {
  expect(zoomedAt(whole, 0.5)).toEqual(whole);
  expect(settled({ scale: 1, x: 300, y: -50 }, { width: 700, height: 500 }, frame)).toEqual(whole);
});

test('the point under the pointer stays where it is', () => {
  const point = { x: 100, y: -40 };
  const zoomed = zoomedAt({ scale: 2, x: 30, y: 10 }, 1.5, point);
  // The picture's own place under the point, before and after.
  expect((point.x - zoomed.x) / zoomed.scale).toBeCloseTo((point.x - 30) / 2);
  expect((point.y - zoomed.y) / zoomed.scale).toBeCloseTo((point.y - 10) / 2);
});

test('however it is moved, no edge of a large picture comes into the frame', () => {
  const number = fc.double({ min: -1e4, max: 1e4, noNaN: true });
  fc.assert(
    fc.property(number, number, fc.double({ min: 2, max: 8, noNaN: true }), (x, y, scale) => {
      const picture = { width: 700, height: 500 };
      const zoom = settled({ scale, x, y }, picture, frame);
      expect((picture.width * scale) / 2 - Math.abs(zoom.x)).toBeGreaterThanOrEqual(frame.width / 2 - 1e-6);
      expect((picture.height * scale) / 2 - Math.abs(zoom.y)).toBeGreaterThanOrEqual(frame.height / 2 - 1e-6);
    }),
  );
});
