import { expect, test } from 'vitest';
import { completions, tidyTag, withTyped } from './tag-completions.ts';

const known = ['war', 'war/kazakhstan', 'economy', 'sport/water polo'];

test('what begins with the letters comes before what only holds them', () => {
  expect(completions(known, [], 'wa')).toEqual(['war', 'war/kazakhstan', 'sport/water polo', 'wa']);
});

test('a part of a path can be typed alone', () => {
  expect(completions(known, [], 'kaz')[0]).toBe('war/kazakhstan');
});

test('a tag that is there is not offered to be made, whatever its case', () => {
  expect(completions(known, [], 'Economy')).toEqual(['economy']);
});

test('without letters all tags are shown, those on the article first', () => {
  expect(completions(known, ['economy'], '')[0]).toBe('economy');
});

test('a new tag is put in order as the archive does', () => {
  expect(tidyTag(' #war //  central   asia/ ')).toBe('#war/central asia');
  expect(tidyTag('#war / sea')).toBe('war/sea');
});

test('what was typed is added as the archive writes it, once', () => {
  expect(withTyped(known, ['war'], ' Economy ')).toEqual(['war', 'economy']);
  expect(withTyped(known, [], '#to check / dates')).toEqual(['to check/dates']);
  const chosen = ['economy'];
  expect(withTyped(known, chosen, 'ECONOMY')).toBe(chosen);
  expect(withTyped(known, chosen, ' / ')).toBe(chosen);
});
