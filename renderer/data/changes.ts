import { useMemo } from 'react';
import type { Article } from '../../electron/contract/article.ts';
import type { Hit, SearchOutput } from '../../electron/contract/search.ts';
import { t } from '../i18n/i18n.ts';
import { list } from '../lib/lists.ts';
import type { UndoCalls } from './history.ts';
import { type Session, useSession } from './session.tsx';

export interface StateChange {
  readonly read?: boolean;
  readonly starred?: boolean;
  readonly trashed?: boolean;
}

/** Everything the interface may do to articles that are in the archive. Each can be undone. */
export interface Changes {
  setState(ids: readonly string[], change: StateChange): Promise<void>;
  changeTags(ids: readonly string[], add: readonly string[], remove: readonly string[]): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Puts a step on the undo list and tells of it. */
  record(label: string, undo: UndoCalls): void;
}

/** Rows and the open article show a change before the disk has it. */
function patch({ queries }: Session, ids: ReadonlySet<string>, change: Partial<Hit>): void {
  queries.setQueriesData<SearchOutput>(
    { queryKey: ['search'] },
    // What a search is made of is kept under the same key, and has no rows.
    (page) =>
      page?.hits
        ? { ...page, hits: page.hits.map((hit) => (ids.has(hit.id) ? { ...hit, ...change } : hit)) }
        : page,
  );
  const { trashed: _, ...fields } = change;
  for (const id of ids) {
    queries.setQueriesData<Article>(
      { queryKey: ['article', id] },
      (article) => article && { ...article, ...fields },
    );
  }
}

function doneBy({ read, starred, trashed }: StateChange) {
  if (trashed !== undefined) return trashed ? 'trashed' : 'restored';
  if (starred !== undefined) return starred ? 'starred' : 'unstarred';
  return read ? 'read' : 'unread';
}

function label({ length: count }: readonly string[], change: StateChange): string {
  const done = doneBy(change);
  return count > 1 ? t(`data.${done}Many`, { count }) : t(`data.${done}`);
}

const quoted = (tags: readonly string[]): string => list(tags.map((tag) => t('lib.quoted', { text: tag })));

function tagLabel(
  { length: count }: readonly string[],
  add: readonly string[],
  remove: readonly string[],
): string {
  const [added, removed] = [quoted(add), quoted(remove)];
  const what =
    removed === ''
      ? t('data.tagged', { tags: added })
      : added === ''
        ? t('data.untagged', { tags: removed })
        : t('data.retagged', { added, removed });
  return count > 1 ? t('data.onMany', { what, count }) : what;
}

export function createChanges(session: Session): Changes {
  const { client, queries, notices, history, ownChanges } = session;
  const mine = (ids: readonly string[]) => {
    for (const id of ids) ownChanges.set(id, Date.now());
  };
  const counts = () => {
    queries.invalidateQueries({ queryKey: ['stats'] });
    queries.invalidateQueries({ queryKey: ['tags'] });
    queries.invalidateQueries({ queryKey: ['saved-counts'] });
  };
  const turnBack = async (step: () => Promise<string | null>, told: (what: string | null) => string) => {
    try {
      notices.say(told(await step()));
    } catch (error) {
      notices.fail(error);
    }
    await queries.invalidateQueries();
  };

  const changes: Changes = {
    async setState(ids, change) {
      if (ids.length === 0) return;
      mine(ids);
      patch(session, new Set(ids), change);
      try {
        const { undo } = await client.call('article.set-state', { ids: [...ids], ...change });
        const text = label(ids, change);
        if (change.trashed !== undefined || ids.length > 1) changes.record(text, undo);
        else history.add(text, undo);
        if (change.trashed !== undefined) {
          queries.invalidateQueries({ queryKey: ['search'] });
          queries.invalidateQueries({ queryKey: ['found'] });
          queries.invalidateQueries({ queryKey: ['article'] });
        }
      } catch (error) {
        notices.fail(error);
        queries.invalidateQueries();
      }
      counts();
    },

    async changeTags(ids, add, remove) {
      if (ids.length === 0 || add.length + remove.length === 0) return;
      mine(ids);
      try {
        const { undo } = await client.call('tag.change', {
          ids: [...ids],
          add: [...add],
          remove: [...remove],
        });
        changes.record(tagLabel(ids, add, remove), undo);
      } catch (error) {
        notices.fail(error);
      }
      for (const key of ['search', 'found', 'article']) queries.invalidateQueries({ queryKey: [key] });
      counts();
    },

    undo: () =>
      turnBack(history.undo, (what) =>
        what === null ? t('data.nothingToUndo') : t('data.undone', { what }),
      ),
    redo: () =>
      turnBack(history.redo, (what) =>
        what === null ? t('data.nothingToRedo') : t('data.redone', { what }),
      ),

    record(text, undo) {
      if (undo.length === 0) return;
      history.add(text, undo);
      notices.say(text, { label: t('data.undo'), run: () => void changes.undo() });
    },
  };
  return changes;
}

export function useChanges(): Changes {
  const session = useSession();
  return useMemo(() => createChanges(session), [session]);
}
