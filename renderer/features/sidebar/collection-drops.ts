import type { Collection } from '../../../electron/contract/collection.ts';
import { type Arranging, canPutInto } from '../../data/collections.ts';
import { chosenCount, idsOf } from '../../data/workspace.ts';
import { t } from '../../i18n/i18n.ts';
import type { Drop, DropsAt } from '../../parts/use-drop.ts';

/** Articles are put into a collection; a collection goes into another or beside it, at the heading (its path is '') to the top. */
export function createCollectionDrops(
  all: readonly Collection[],
  arranging: Arranging,
  fail: (error: unknown) => void,
): DropsAt {
  const moves = (moved: Collection, at: Collection): readonly Drop[] => {
    if (!canPutInto(moved, at)) return [];
    const { name } = moved;
    const other = at.name;
    const beside = all.filter((each) => each.parent === at.parent && each !== moved);
    const next = beside[beside.indexOf(at) + 1]?.id ?? null;
    const parent = all.find(({ id }) => id === at.parent) ?? null;
    const into: Drop = {
      place: 'into',
      words: t('sidebar.dropInto', { name, other }),
      run: () => void arranging.move(all, moved, at),
    };
    const before: Drop = {
      place: 'before',
      words: t('sidebar.dropBefore', { name, other }),
      run: () => void arranging.move(all, moved, parent, at.id),
    };
    const after: Drop = {
      place: 'after',
      words: t('sidebar.dropAfter', { name, other }),
      run: () => void arranging.move(all, moved, parent, next),
    };
    // Right below a line that has others in it are those.
    const isParent = all.some((each) => each.parent === at.id);
    return [before, ...(moved.parent === at.id ? [] : [into]), ...(isParent ? [] : [after])];
  };
  return (path, dragged) => {
    const at = all.find((each) => each.path === path);
    if (dragged.kind === 'articles' && at) {
      const words = t('sidebar.dropCollect', { name: at.name, count: chosenCount(dragged.of) });
      const run = () => void idsOf(dragged.of).then((ids) => arranging.place(at, ids), fail);
      return [{ place: 'into', words, run }];
    }
    const moved = dragged.kind === 'collection' && all.find(({ id }) => id === dragged.id);
    if (!moved) return [];
    if (at) return moves(moved, at);
    if (path !== '' || moved.parent === null) return [];
    const words = t('sidebar.dropTop', { name: moved.name });
    return [{ place: 'into', words, run: () => void arranging.move(all, moved, null) }];
  };
}
