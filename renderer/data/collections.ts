import { useQuery } from '@tanstack/react-query';
import { mostIds } from '../../electron/contract/article.ts';
import type { Collection } from '../../electron/contract/collection.ts';
import { t } from '../i18n/i18n.ts';
import { shiftedBefore } from '../lib/shifted-before.ts';
import type { Changes } from './changes.ts';
import type { UndoCalls } from './history.ts';
import { type Session, useSession } from './session.tsx';
import { movedView, scoped } from './view.ts';

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

/** Above or below an article that a collection shows; `next` is the one shown after it. */
export interface ArticlePlace {
  readonly place: 'before' | 'after';
  readonly id: string;
  readonly next: string | null;
}

/** What a person does to collections as such. Each can be undone; false where it was refused, which is told. */
export interface Arranging {
  create(name: string, parent: string | null, ids: readonly string[]): Promise<boolean>;
  rename(collection: Collection, name: string): Promise<boolean>;
  /** Puts a collection so many places up (negative) or down among its neighbours. */
  shift(all: readonly Collection[], collection: Collection, by: 1 | -1): Promise<void>;
  /** Puts a collection into another (null: beside the first ones), before one of those there; at the end where none is named. */
  move(
    all: readonly Collection[],
    collection: Collection,
    parent: Collection | null,
    before?: string | null,
  ): Promise<boolean>;
  remove(collection: Collection): Promise<boolean>;
  /** Puts articles at the end of a collection, or at one that it shows, by a place among what is in the collection itself. */
  place(collection: Collection, ids: readonly string[], at?: ArticlePlace): Promise<boolean>;
  take(collection: Collection, ids: readonly string[]): Promise<boolean>;
  /** Puts one article so many places up or down in a collection that shows nothing but its own. */
  shiftArticle(collection: Collection, id: string, by: 1 | -1): Promise<void>;
}

/** Whether a collection can lie in another: not in itself, nor in one that lies in it. */
export const canPutInto = (collection: Collection, place: Collection): boolean =>
  !`${place.path}/`.startsWith(`${collection.path}/`);

export function createArranging(session: Session, changes: Changes): Arranging {
  const { client, queries, notices, workspace } = session;
  const keep = async (label: string, work: () => Promise<{ readonly undo: UndoCalls }>) => {
    let isDone = false;
    try {
      const { undo } = await work();
      changes.record(label, undo);
      isDone = true;
    } catch (error) {
      notices.fail(error);
    }
    for (const key of ['collections', 'search', 'found', 'article'])
      queries.invalidateQueries({ queryKey: [key] });
    return isDone;
  };
  const follow = ({ path: before }: Collection, path: string) =>
    workspace.set(({ view }) => ({ view: movedView(view, 'collection', before, path) }));
  const isIn = async (path: string, article: string): Promise<boolean> =>
    (await client.call('article.get', { id: article })).collections.includes(path);
  const arranging: Arranging = {
    create: (name, parent, ids) =>
      keep(t('data.collectionMade', { name }), () =>
        client.call('collection.create', { name, parent, ids: [...ids] }),
      ),
    rename: (collection, name) =>
      keep(t('data.collectionRenamed', { before: collection.name, name }), async () => {
        const changed = await client.call('collection.rename', { id: collection.id, name });
        follow(collection, collection.path.slice(0, -collection.name.length) + name);
        return changed;
      }),
    async shift(all, collection, by) {
      const beside = all.filter(({ parent }) => parent === collection.parent);
      const before = shiftedBefore(beside, collection, by);
      if (before === undefined) return;
      const parent = all.find(({ id }) => id === collection.parent) ?? null;
      await arranging.move(all, collection, parent, before?.id);
    },
    move(all, collection, into, before = null) {
      const { id, name } = collection;
      const parent = into?.id ?? null;
      const others = all.filter((each) => each.parent === parent && each.id !== id);
      const at = others.findIndex((each) => each.id === before);
      const label = () => {
        if (parent === collection.parent) {
          const place = (at < 0 ? others.length : at) + 1;
          return t('data.placed', { name, place, count: others.length + 1 });
        }
        return into ? t('data.putInto', { name, other: into.name }) : t('data.putTop', { name });
      };
      return keep(label(), async () => {
        const changed = await client.call('collection.move', { id, parent, before });
        follow(collection, into ? `${into.path}/${name}` : name);
        return changed;
      });
    },
    remove: ({ id, name }) =>
      keep(t('data.collectionRemoved', { name }), () => client.call('collection.remove', { id })),
    async place({ id, name, path }, ids, at) {
      if (ids.length > mostIds) {
        notices.fail(new Error(t('list.tooMany', { most: mostIds })));
        return false;
      }
      const label = at ? t('data.arranged', { name }) : t('data.collected', { name, count: ids.length });
      return keep(label, async () => {
        const anchor = at?.place === 'before' ? at.id : (at?.next ?? null);
        // What lies in a collection below follows all that is in this one.
        const before = anchor !== null && (await isIn(path, anchor)) ? anchor : null;
        return client.call('collection.place', { id, ids: [...ids], before });
      });
    },
    take: ({ id, name }, ids) =>
      keep(t('data.takenOut', { name, count: ids.length }), () =>
        client.call('collection.take', { id, ids: [...ids] }),
      ),
    async shiftArticle({ id, path }, article, by) {
      try {
        const { ids } = await client.call('search.ids', {
          query: scoped({ kind: 'collection', path }, '').query,
        });
        const to = ids.indexOf(article) + by;
        const isOwn = async (each: string | undefined) => each !== undefined && (await isIn(path, each));
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
  return arranging;
}
