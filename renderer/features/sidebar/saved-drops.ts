import type { SavedSearch } from '../../../electron/contract/saved-search.ts';
import { t } from '../../i18n/i18n.ts';
import type { DropsAt } from '../../parts/use-drop.ts';

/** A saved search goes above or below another. */
export function createSavedDrops(
  all: readonly SavedSearch[],
  move: (moved: Pick<SavedSearch, 'id' | 'name'>, before: string | null) => void,
): DropsAt {
  return (id, dragged) => {
    const at = all.find((each) => each.id === id);
    if (dragged.kind !== 'saved-search' || !at || at.id === dragged.id) return [];
    const { name } = dragged;
    const others = all.filter((each) => each.id !== dragged.id);
    const next = others[others.indexOf(at) + 1]?.id ?? null;
    return [
      {
        place: 'before',
        words: t('sidebar.dropBefore', { name, other: at.name }),
        run: () => move(dragged, at.id),
      },
      {
        place: 'after',
        words: t('sidebar.dropAfter', { name, other: at.name }),
        run: () => move(dragged, next),
      },
    ];
  };
}
