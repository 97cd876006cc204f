import type { Command } from '../../electron/contract/commands.ts';

export const groups = ['find', 'article', 'archive', 'window'] as const;

/** Something a person may do by key, by the palette or by the desktop's menu. */
export interface CommandEntry {
  readonly id: Command;
  readonly label: string;
  readonly group: (typeof groups)[number];
  /** Keystrokes as `lib/keys` names them; the first is the one shown. */
  readonly strokes: readonly string[];
  /** False for what makes no sense in a list to choose from. */
  readonly inPalette?: boolean;
  /** False while its keys mean something else, or nothing. */
  readonly when?: () => boolean;
  run(): void;
}
