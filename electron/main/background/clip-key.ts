import type { GlobalShortcut } from 'electron';
import { acceleratorOf, isPlain } from '../menu/accelerator.ts';

type Shortcuts = Pick<GlobalShortcut, 'register' | 'unregister'>;

export interface ClipKey {
  /**
   * Takes a stroke in the place of the one there was; empty: none. False where it cannot be had, since another program has it or no
   * platform knows it, and then the former stays.
   */
  set(stroke: string): boolean;
}

/** The keystroke that is heard whatever program is in front. */
export function setupClipKey(shortcuts: Shortcuts, pressed: () => void): ClipKey {
  let held: string | null = null;
  return {
    set(stroke) {
      const next = stroke === '' ? null : acceleratorOf(stroke);
      if (next === held && (next !== null || stroke === '')) return true;
      // A plain letter would be taken from every text of every program.
      if (stroke !== '' && (next === null || isPlain(stroke))) return false;
      if (next !== null && !registered(shortcuts, next, pressed)) return false;
      if (held !== null) shortcuts.unregister(held);
      held = next;
      return true;
    },
  };
}

function registered(shortcuts: Shortcuts, accelerator: string, pressed: () => void): boolean {
  try {
    return shortcuts.register(accelerator, pressed);
  } catch {
    // Electron throws for what it does not understand.
    return false;
  }
}
