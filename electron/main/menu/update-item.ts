import type { UpdateState } from '../../contract/updates.ts';
import { fill } from '../words/fill.ts';
import { command, type Item, type MenuInput } from './item.ts';

/** The way to updates, which says what there is once something is. Where a package does not update itself, it says why. */
export function updateItem(input: MenuInput): Item {
  return { ...command(input, 'updates.open'), ...labelOf(input) };
}

function labelOf({ words, update }: Pick<MenuInput, 'words' | 'update'>): Pick<Item, 'label'> {
  if (update.kind === 'available') return { label: fill(words.updates.available, update.version) };
  if (update.kind === 'ready') return { label: fill(words.updates.ready, update.version) };
  return {};
}

/** Whether the item would look other than before. */
export const isShownOtherwise = (before: UpdateState, now: UpdateState): boolean =>
  before.kind !== now.kind && [before, now].some(({ kind }) => kind === 'available' || kind === 'ready');
