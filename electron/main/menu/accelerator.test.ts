import { expect, test } from 'vitest';
import { acceleratorOf, isPlain } from './accelerator.ts';

test.each([
  ['Mod+Shift+z', 'CmdOrCtrl+Shift+Z'],
  ['Mod+,', 'CmdOrCtrl+,'],
  ['Mod++', 'CmdOrCtrl+Plus'],
  ['Alt+ArrowUp', 'Alt+Up'],
  ['j', 'J'],
  ['?', 'Shift+/'],
  ['Delete', 'Delete'],
  ['Escape', 'Esc'],
  ['F5', 'F5'],
])('the stroke %s is the accelerator %s', (stroke, accelerator) => {
  expect(acceleratorOf(stroke)).toBe(accelerator);
});

test.each(['é', 'ж', 'Mod+ж', 'Dead key'])('%s has no name in a menu', (stroke) => {
  expect(acceleratorOf(stroke)).toBeNull();
});

test('letters, signs and keys that move in text are plain; what is held with them makes them commands', () => {
  expect(['j', '/', 'Delete', 'ArrowUp', 'Mod+k', 'Alt+ArrowUp'].map(isPlain)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});
