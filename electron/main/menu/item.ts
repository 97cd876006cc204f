import type { MenuItemConstructorOptions } from 'electron';
import type { Command, CommandState } from '../../contract/commands.ts';
import type { ShellWords } from '../../contract/shell-words.ts';
import type { UpdateState } from '../../contract/updates.ts';
import { acceleratorOf, isPlain } from './accelerator.ts';

export interface MenuInput {
  readonly platform: NodeJS.Platform;
  readonly appName: string;
  readonly words: ShellWords;
  /** The commands of the window in front; a command that is not there has its usual keys and is enabled. */
  readonly states: ReadonlyMap<Command, CommandState>;
  readonly update: UpdateState;
  /** Whether to offer what only those who work on Pressmark need. */
  readonly development: boolean;
  readonly send: (command: Command) => void;
  readonly newWindow: () => void;
  readonly showLog: () => void;
}

export type Item = MenuItemConstructorOptions;
export const line: Item = { type: 'separator' };
export const isMac = ({ platform }: MenuInput): boolean => platform === 'darwin';

function labelOf({ commands }: ShellWords, id: Command): string {
  const [noun = '', verb = ''] = id.split('.');
  const byVerb: Readonly<Record<string, string>> = commands[noun as keyof typeof commands];
  return byVerb[verb] ?? id;
}

export const role = ({ words }: MenuInput, role: keyof ShellWords['roles']): Item => ({
  role,
  label: words.roles[role],
});

/**
 * The key of an item. What the interface has for it comes first, with a modifier if there is one, since that key works everywhere; then
 * what a person expects of a desktop's menu (`own`), unless the interface has given it to something else.
 */
function keyOf({ platform, states }: MenuInput, id: Command, own: string | undefined): Partial<Item> {
  const strokes = states.get(id)?.strokes ?? [];
  const held = strokes.find((stroke) => !isPlain(stroke) && acceleratorOf(stroke) !== null);
  if (held) return { accelerator: acceleratorOf(held) as string };
  if (own && !taken(states).has(own)) return { accelerator: own };
  const plain = strokes.map(acceleratorOf).find((accelerator) => accelerator !== null);
  // The interface itself acts on a plain key: a menu that took it would take it from text fields too. macOS cannot only show one.
  return plain && platform !== 'darwin' ? { accelerator: plain, registerAccelerator: false } : {};
}

const taken = (states: MenuInput['states']): ReadonlySet<string | null> =>
  new Set([...states.values()].flatMap(({ strokes }) => strokes.map(acceleratorOf)));

/** @param own the key where the interface has none with a modifier, as an accelerator */
export function command(input: MenuInput, id: Command, own?: string): Item {
  return {
    id,
    label: labelOf(input.words, id),
    enabled: input.states.get(id)?.enabled ?? true,
    ...keyOf(input, id, own),
    click: () => input.send(id),
  };
}
