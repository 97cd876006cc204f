/** Keys whose names differ: https://www.electronjs.org/docs/latest/api/accelerator */
const named: Readonly<Record<string, string>> = {
  Mod: 'CmdOrCtrl',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Escape: 'Esc',
  ' ': 'Space',
  '+': 'Plus',
};

/** Signs that a menu names by the key they are on, with Shift, as on most keyboards. */
const shifted: Readonly<Record<string, string>> = { '?': 'Shift+/' };

/** A stroke as the interface names it (`Mod+Shift+z`, `j`, `ArrowUp`) as an accelerator of a menu; null where a menu has no name for it. */
export function acceleratorOf(stroke: string): string | null {
  const parts = stroke.split(/\+(?=.)/).map((part) => named[part] ?? shifted[part] ?? keyName(part));
  return parts.every((part) => part !== null) ? parts.join('+') : null;
}

/** Whether the stroke is text where text is written: such a key is the interface's, which knows whether it is. */
export const isPlain = (stroke: string): boolean => !/^(Mod|Alt|Ctrl)\+/.test(stroke);

// An accelerator is read as ASCII, and one that is not understood throws.
function keyName(part: string): string | null {
  if (part.length > 1) return /^[A-Z][A-Za-z0-9]+$/.test(part) ? part : null;
  return /^[!-~]$/.test(part) ? part.toUpperCase() : null;
}
