import { expect, test } from 'vitest';
import { setupClipKey } from './clip-key.ts';

/** A platform where another program has Ctrl+Shift+P. */
function platform() {
  const held = new Map<string, () => void>();
  let pressed = 0;
  const key = setupClipKey(
    {
      register(accelerator, run) {
        if (accelerator === 'CmdOrCtrl+Shift+P' || held.has(accelerator)) return false;
        if (accelerator.includes('F99')) throw new TypeError('conversion failure');
        held.set(accelerator, run);
        return true;
      },
      unregister: (accelerator) => void held.delete(accelerator),
    },
    () => pressed++,
  );
  return { key, held, pressed: () => pressed };
}

test('a stroke is heard until another takes its place', () => {
  const { key, held, pressed } = platform();
  expect(key.set('Mod+Shift+a')).toBe(true);
  held.get('CmdOrCtrl+Shift+A')?.();
  expect(pressed()).toBe(1);
  expect(key.set('Mod+Alt+a')).toBe(true);
  expect([...held.keys()]).toEqual(['CmdOrCtrl+Alt+A']);
  expect(key.set('')).toBe(true);
  expect(held.size).toBe(0);
});

test('the one that is held can be set again', () => {
  const { key, held } = platform();
  expect([key.set('Mod+Shift+a'), key.set('Mod+Shift+a'), held.size]).toEqual([true, true, 1]);
});

test.each(['Mod+Shift+p', 'a', 'Shift+A', 'Mod+ж', 'Mod+F99'])(
  'where %s cannot be had, that is said and the former stays',
  (stroke) => {
    const { key, held } = platform();
    key.set('Mod+Shift+a');
    expect(key.set(stroke)).toBe(false);
    expect([...held.keys()]).toEqual(['CmdOrCtrl+Shift+A']);
  },
);
