import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, type Place, placeAt } from './address.ts';

const place = (more: Partial<Place>): Place => ({ view: { kind: 'all' }, text: '', openId: null, ...more });

test('the beginning has no address of its own', () => {
  expect(addressOf(place({}))).toBe('');
  expect(placeAt('')).toEqual(place({}));
});

test('a search, a view and an article are written and read', () => {
  const there = place({ view: { kind: 'tag', path: 'war/sea' }, text: 'storm & "El País"', openId: 'abc' });
  expect(addressOf(there)).toBe('#tag=war%2Fsea&q=storm+%26+%22El+Pa%C3%ADs%22&a=abc');
  expect(placeAt(addressOf(there))).toEqual(there);
});

test('whatever an address is, it is some place', () => {
  expect(placeAt('#v=nonsense&x=1')).toEqual(place({}));
  fc.assert(
    fc.property(
      fc.string(),
      (hash) => addressOf(placeAt(addressOf(placeAt(hash)))) === addressOf(placeAt(hash)),
    ),
  );
});
