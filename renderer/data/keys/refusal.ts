/** Keys that walk through lists, fields and dialogs. */
const moving =
  /^(Shift\+)?(Tab|Enter|Escape| |Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown|Backspace)$/;

const ofText = new Set(['Mod+a', 'Mod+c', 'Mod+v', 'Mod+x']);

/** What a browser or the platform keeps for windows and tabs, whatever a page does. */
const ofWindows = /^(Mod\+(Shift\+)?(n|q|t|w|Tab)|Alt\+(Shift\+)?(F4|Tab))$/;

export type Refusal = 'moving' | 'text' | 'windows';

/** Why a stroke can be no command's key; null where it can. */
export function refusal(stroke: string): Refusal | null {
  if (moving.test(stroke)) return 'moving';
  if (ofText.has(stroke)) return 'text';
  return ofWindows.test(stroke) ? 'windows' : null;
}
