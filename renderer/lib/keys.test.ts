import { expect, test } from 'vitest';
import { strokeName } from './keys.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test.each([
  ['j', { key: 'j' }],
  ['?', { key: '?', shiftKey: true }],
  ['J', { key: 'J', shiftKey: true }],
  ['Mod+k', { key: 'k', metaKey: true }],
  ['Mod+Shift+z', { key: 'Z', ctrlKey: true, shiftKey: true }],
  ['Alt+ArrowUp', { key: 'ArrowUp', altKey: true }],
  ['Shift+F7', { key: 'F7', shiftKey: true }],
  ['é', { key: 'é', code: 'Digit2' }],
  ['ö', { key: 'ö', code: 'Semicolon' }],
])('a keystroke is named %s', (name, stroke) => {
  expect(strokeName({ ...none, ...stroke })).toBe(name);
});

test('a letter of another script is the Latin one on its key', () => {
  expect(strokeName({ ...none, key: 'о', code: 'KeyJ' })).toBe('j');
  expect(strokeName({ ...none, key: 'Л', code: 'KeyK', shiftKey: true })).toBe('K');
  expect(strokeName({ ...none, key: 'л', code: 'KeyK', ctrlKey: true })).toBe('Mod+k');
  expect(strokeName({ ...none, key: 'ت', code: 'KeyJ' })).toBe('j');
  // A layout may put Latin letters elsewhere than the code says: they are as they are printed.
  expect(strokeName({ ...none, key: 'a', code: 'KeyQ' })).toBe('a');
});
