import type { KeyboardEvent as ReactKeyboardEvent } from 'react';
import { t } from '../i18n/i18n.ts';

const editable = 'input, textarea, select, [contenteditable="true"]';

/** Whether keystrokes at this element are text and not commands. */
export const isEditable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(editable) !== null;

interface Stroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  /** The place on the keyboard, as `KeyJ`. */
  readonly code?: string;
}

const isLatin = /^[\p{Script=Latin}\P{L}]$/u;

/** A letter that is no Latin one counts as the Latin letter on its key: who writes Russian or Arabic need not switch the keyboard for a command. */
function latin({ key, code = '', shiftKey }: Stroke): string {
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  if (letter === undefined || [...key].length !== 1 || isLatin.test(key)) return key;
  return shiftKey ? letter : letter.toLowerCase();
}

/**
 * A keystroke's name, such as `j`, `?`, `Mod+k`, `Mod+Shift+z`. `Mod` is Command on a Mac, Control elsewhere;
 * Shift is named only beside `Mod`, since a character already tells of it.
 */
export function strokeName(stroke: Stroke): string {
  const { ctrlKey, metaKey, altKey, shiftKey } = stroke;
  const key = latin(stroke);
  const mod = ctrlKey || metaKey;
  const name = key.length === 1 && mod ? key.toLowerCase() : key;
  return `${mod ? 'Mod+' : ''}${altKey ? 'Alt+' : ''}${shiftKey && (mod || key.length > 1) ? 'Shift+' : ''}${name}`;
}

const unfinished = new Set([
  ...['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Fn', 'Dead', 'Process', 'Unidentified'],
]);

/** Whether it is half a keystroke, or what an input method makes of one. */
export const isUnfinished = ({ key, isComposing }: Pick<KeyboardEvent, 'key' | 'isComposing'>): boolean =>
  isComposing || unfinished.has(key);

const printed = (name: string): string | undefined =>
  ({
    Delete: t('ui.keys.delete'),
    Enter: t('ui.keys.enter'),
    Escape: t('ui.keys.escape'),
    ArrowDown: '↓',
    ArrowUp: '↑',
  })[name];

/** A stroke's name in parts as printed on the keyboard. */
export const keycaps = (stroke: string, mac: boolean): string[] =>
  stroke.split(/\+(?=.)/).map((part) => {
    if (part === 'Mod') return mac ? '⌘' : t('ui.keys.ctrl');
    if (part === 'Shift') return mac ? '⇧' : t('ui.keys.shift');
    return printed(part) ?? (part.length === 1 && stroke.length > 1 ? part.toUpperCase() : part);
  });

/** Whether a stroke is a single letter or sign, and these are switched off. */
export const isSwitchedOff = (stroke: string): boolean =>
  [...stroke].length === 1 && document.documentElement.dataset.singleKeys === 'off';

/** Runs what is bound to this key; false where nothing is. */
export function runKey(key: string, bindings: readonly (readonly [key: string, run: () => void])[]): boolean {
  const bound = bindings.find(([name]) => name === key);
  bound?.[1]();
  return bound !== undefined;
}

/** The keystroke that a button which waits for one takes, kept from all else; null for half a one, and for Tab, which goes on. */
export function takeStroke(event: ReactKeyboardEvent): string | null {
  if (isUnfinished(event.nativeEvent)) return null;
  const stroke = strokeName(event.nativeEvent);
  if (stroke === 'Tab' || stroke === 'Shift+Tab') return null;
  event.preventDefault();
  event.stopPropagation();
  return stroke;
}
