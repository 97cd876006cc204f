import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseCandidate, parseSrcset } from './best-source.ts';

test('a srcset is read as browsers read it, commas in addresses too', () => {
  expect(parseSrcset('/a.jpg 400w, /b,c.jpg 800w,/d.jpg 2x , /e.jpg')).toEqual([
    { url: '/a.jpg', width: 400 },
    { url: '/b,c.jpg', width: 800 },
    { url: '/d.jpg', width: 1600 },
    { url: '/e.jpg', width: 800 },
  ]);
  expect(parseSrcset('')).toEqual([]);
});

test('the largest picture that is not too large is chosen, else the smallest', () => {
  expect(chooseCandidate(parseSrcset('/s 400w, /m 1200w, /l 3000w'))).toBe('/m');
  expect(chooseCandidate(parseSrcset('/l 3000w, /x 2400w'))).toBe('/x');
  expect(chooseCandidate([])).toBeNull();
});

test('no attribute of a page, however broken, takes long or throws', () => {
  const part = fc.constantFrom(',', ' ', '400w', '2x', 'a', ',,', '/p,q', '\n');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 400 }), (parts) => {
      const start = Date.now();
      parseSrcset(parts.join(''));
      expect(Date.now() - start).toBeLessThan(500);
    }),
  );
});
