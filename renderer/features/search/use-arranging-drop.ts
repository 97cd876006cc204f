import { useChanges } from '../../data/changes.ts';
import { createArranging, useCollections } from '../../data/collections.ts';
import { useSession, useWorkspace } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { type DropsAt, useDrop } from '../../parts/use-drop.ts';
import type { Results } from './use-results.ts';

/** In a collection that is shown in its own order, articles are dragged above and below others. */
export function useArrangingDrop({ row, sort }: Results) {
  const session = useSession();
  const arranging = createArranging(session, useChanges());
  const view = useWorkspace(({ view }) => view);
  const isArranged = useWorkspace(({ query }) => query.trim() === '') && sort === 'relevance';
  const all = useCollections();
  const shown = view.kind === 'collection' ? all.find(({ path }) => path === view.path) : undefined;
  const dropsAt: DropsAt = (line, dragged) => {
    const index = Number(line);
    const at = row(index);
    if (dragged.kind !== 'articles' || !isArranged || !shown || !at) return [];
    const { of } = dragged;
    // A row does not go beside itself, and all that there is is in order already.
    if (!('ids' in of) || of.ids.includes(at.id)) return [];
    const count = of.ids.length;
    const name = (count === 1 && dragged.headline) || t('lib.articles', { count });
    const other = at.headline ?? t('list.noHeadline');
    const put = (place: 'before' | 'after') => () => {
      const next = row(index + 1)?.id ?? null;
      void arranging.place(shown, of.ids, { place, id: at.id, next });
    };
    return [
      { place: 'before', words: t('sidebar.dropBefore', { name, other }), run: put('before') },
      { place: 'after', words: t('sidebar.dropAfter', { name, other }), run: put('after') },
    ];
  };
  return useDrop(dropsAt, 'index');
}
