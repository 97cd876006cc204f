import { useQuery } from '@tanstack/react-query';
import type { Collection } from '../../electron/contract/collection.ts';
import { t } from '../i18n/i18n.ts';
import type { Changes } from './changes.ts';
import type { UndoCalls } from './history.ts';
import { type Session, useSession } from './session.tsx';

const none: readonly Collection[] = [];

/** Every collection, each before those in it, in the person's order. */
export function useCollections(): readonly Collection[] {
  const { client } = useSession();
  const { data = none } = useQuery({
    queryKey: ['collections'],
    queryFn: async ({ signal }) => (await client.call('collection.list', {}, { signal })).collections,
  });
  return data;
}

/** What a person does to collections as such; each can be undone. */
export interface Arranging {
  create(name: string, parent: string | null, ids: readonly string[]): Promise<void>;
  rename(collection: Collection, name: string): Promise<void>;
  /** Puts a collection so many places up (negative) or down among its neighbours. */
  shift(all: readonly Collection[], collection: Collection, by: 1 | -1): Promise<void>;
  remove(collection: Collection): Promise<void>;
  place(collection: Collection, ids: readonly string[]): Promise<void>;
  take(collection: Collection, ids: readonly string[]): Promise<void>;
  /** Puts one article so many places up or down in a collection that shows nothing but its own. */
  shiftArticle(collection: Collection, id: string, by: 1 | -1): Promise<void>;
}

export function createArranging({ client, queries, notices }: Session, changes: Changes): Arranging {
  const keep = async (label: string, work: () => Promise<{ readonly undo: UndoCalls }>) => {
    try {
      const { undo } = await work();
      changes.record(label, undo);
    } catch (error) {
      notices.fail(error);
    }
    for (const key of ['collections', 'search', 'found', 'article'])
      queries.invalidateQueries({ queryKey: [key] });
  };
  return {
    create: (name, parent, ids) =>
      keep(t('data.collectionMade', { name }), () =>
        client.call('collection.create', { name, parent, ids: [...ids] }),
      ),
    rename: ({ id, name: before }, name) =>
      keep(t('data.collectionRenamed', { before, name }), () =>
        client.call('collection.rename', { id, name }),
      ),
    async shift(all, { id, name, parent }, by) {
      const beside = all.filter((each) => each.parent === parent);
      const at = beside.findIndex((each) => each.id === id);
      if (at + by < 0 || at + by >= beside.length) return;
      const before = beside[by < 0 ? at - 1 : at + 2]?.id ?? null;
      await keep(t('data.collectionMoved', { name, place: at + by + 1, count: beside.length }), () =>
        client.call('collection.move', { id, parent, before }),
      );
    },
    remove: ({ id, name }) =>
      keep(t('data.collectionRemoved', { name }), () => client.call('collection.remove', { id })),
    place: ({ id, name }, ids) =>
      keep(t('data.collected', { name, count: ids.length }), () =>
        client.call('collection.place', { id, ids: [...ids] }),
      ),
    take: ({ id, name }, ids) =>
      keep(t('data.takenOut', { name, count: ids.length }), () =>
        client.call('collection.take', { id, ids: [...ids] }),
      ),
    async shiftArticle({ id, path }, article, by) {
      try {
        const { ids } = await client.call('search.ids', { query: `collection:"${path}"` });
        const to = ids.indexOf(article) + by;
        const isOwn = async (each: string | undefined) =>
          each !== undefined && (await client.call('article.get', { id: each })).collections.includes(path);
        // What lies in a collection below stays there, and follows all that is in this one.
        if (!ids.includes(article) || !(await isOwn(article)) || !(await isOwn(ids[to]))) return;
        const next = by < 0 ? ids[to] : ids[to + 1];
        const before = next !== undefined && (await isOwn(next)) ? next : null;
        await keep(t('data.articleMoved', { place: to + 1, count: ids.length }), () =>
          client.call('collection.place', { id, ids: [article], before }),
        );
      } catch (error) {
        notices.fail(error);
      }
    },
  };
}
