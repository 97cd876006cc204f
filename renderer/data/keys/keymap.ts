import type { Settings } from '../../../electron/contract/archive.ts';
import { type Command, commands } from '../../../electron/contract/commands.ts';
import { defaultKeys } from './default-keys.ts';

export type OwnKeys = Settings['keys'];
type KeySettings = Pick<Settings, 'keys' | 'singleKeys'>;

/** A letter or sign by itself, which voice input may type by accident: https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts */
export const isSingle = (stroke: string): boolean => [...stroke].length === 1;

const heldBy = (own: OwnKeys, id: Command): readonly string[] => own[id] ?? defaultKeys[id];

/** The keys of a command as they are now; the first is the one shown. */
export const strokesOf = ({ keys, singleKeys }: KeySettings, id: Command): readonly string[] =>
  heldBy(keys, id).filter((stroke) => singleKeys || !isSingle(stroke));

/** Whether a command's keys are the person's own. */
export const isOwn = (own: OwnKeys, id: Command): boolean => own[id] !== undefined;

/** Some keys come to two commands, of which one means something only where the other does not. */
const comesToBoth = (stroke: string, one: Command, other: Command): boolean =>
  defaultKeys[one].includes(stroke) && defaultKeys[other].includes(stroke);

/** The other commands that have one of these keys, each with those it has. */
export const clashes = (own: OwnKeys, id: Command, strokes: readonly string[]): readonly Clash[] =>
  commands.flatMap((other) => {
    if (other === id) return [];
    const shared = heldBy(own, other).filter(
      (stroke) => strokes.includes(stroke) && !comesToBoth(stroke, id, other),
    );
    return shared.length > 0 ? [{ id: other, strokes: shared }] : [];
  });

export interface Clash {
  readonly id: Command;
  readonly strokes: readonly string[];
}

/** Gives a command these keys, and takes them from every other that has them. */
export function giveKeys(own: OwnKeys, id: Command, strokes: readonly string[]): OwnKeys {
  const taken = clashes(own, id, strokes).map(
    ({ id: other, strokes: lost }) =>
      [other, heldBy(own, other).filter((stroke) => !lost.includes(stroke))] as const,
  );
  return [[id, strokes] as const, ...taken].reduce<OwnKeys>(set, own);
}

function set(own: OwnKeys, [id, strokes]: readonly [Command, readonly string[]]): OwnKeys {
  const { [id]: _, ...others } = own;
  const asItCame = JSON.stringify(strokes) === JSON.stringify(defaultKeys[id]);
  return asItCame ? others : { ...others, [id]: [...new Set(strokes)] };
}
