import { useMemo } from 'react';
import type { Article } from '../../electron/contract/article.ts';
import type { Hit, SearchOutput } from '../../electron/contract/search.ts';
import { t } from '../i18n/i18n.ts';
import { list } from '../lib/lists.ts';
import type { History, UndoCalls } from './history.ts';
import { inParts, partSize } from './in-parts.ts';
import { type Session, useSession } from './session.tsx';

export interface StateChange {
  readonly read?: boolean;
  readonly starred?: boolean;
  readonly trashed?: boolean;
}

/** Everything the interface may do to articles that are in the archive. Each can be undone. */
export interface Changes {
  setState(ids: readonly string[], change: StateChange): Promise<void>;
  /** The open article has been looked at. Nobody asked for that, so it is no step that undo would take back first. */
  markSeen(id: string): Promise<void>;
  /** False where it was refused, which is told. */
  changeTags(ids: readonly string[], add: readonly string[], remove: readonly string[]): Promise<boolean>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Puts a step on the undo list and tells of it. */
  record(label: string, undo: UndoCalls): void;
}

/** What shows an article's state: rows, those named one by one, and the open article. */
const rowKeys = ['search', 'found', 'article'];

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
  queries.setQueriesData<Article>({ queryKey: ['article'] }, (article) =>
    article && ids.has(article.id) ? { ...article, ...fields } : article,
  );
}

function doneBy({ read, starred, trashed }: StateChange) {
  if (trashed !== undefined) return trashed ? 'trashed' : 'restored';
  if (starred !== undefined) return starred ? 'starred' : 'unstarred';
  return read ? 'read' : 'unread';
}

function label(count: number, change: StateChange): string {
  const done = doneBy(change);
  return count > 1 ? t(`data.${done}Many`, { count }) : t(`data.${done}`);
}

const quoted = (tags: readonly string[]): string => list(tags.map((tag) => t('lib.quoted', { text: tag })));

function tagLabel(count: number, add: readonly string[], remove: readonly string[]): string {
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
  const { client, queries, notices, history, echoes } = session;
  /** Changes articles that the window shows changed already. */
  const own = async (
    ids: readonly string[],
    send: (part: string[]) => Promise<{ readonly undo: UndoCalls }>,
  ) => {
    // Of more, what lies beyond the rows that are shown is asked for anew.
    const answered = ids.length > partSize ? null : echoes.expect(ids);
    const changed = await inParts(session, ids, t('data.changing'), send);
    answered?.(changed.failure === null);
    return changed;
  };
  const counts = () => {
    queries.invalidateQueries({ queryKey: ['stats'] });
    queries.invalidateQueries({ queryKey: ['tags'] });
    queries.invalidateQueries({ queryKey: ['saved-counts'] });
    queries.invalidateQueries({ queryKey: ['values'] });
  };
  const rows = () => {
    for (const key of rowKeys) queries.invalidateQueries({ queryKey: [key] });
  };
  const turnBack = async (step: History['undo'], told: (what: string | null) => string) => {
    try {
      const label = t('data.takingBack');
      const each = (done: number, total: number) =>
        total > 1 && session.workspace.set({ working: { label, done, total, stop: null } });
      notices.say(told(await step(each)));
    } catch (error) {
      notices.fail(error);
    }
    session.workspace.set({ working: null });
    await queries.invalidateQueries();
  };

  const areRowsOnTheirWay = () => rowKeys.some((key) => queries.isFetching({ queryKey: [key] }) > 0);
  /** The last change of an article that is under way: an older one does not come over it. */
  const last = new Map<string, object>();
  /** What was asked for before a change was kept comes without it. Asked for anew, a list of unread would lose what is being read. */
  const patchWhatComes = (ids: readonly string[], change: StateChange) => {
    const settle = () => {
      if (areRowsOnTheirWay()) return;
      stop();
      const newest = ids.filter((id) => last.get(id) === change);
      for (const id of newest) last.delete(id);
      patch(session, new Set(newest), change);
    };
    const stop = queries.getQueryCache().subscribe(settle);
    settle();
  };
  const change = async (ids: readonly string[], change: StateChange) => {
    for (const id of ids) last.set(id, change);
    patch(session, new Set(ids), change);
    const changed = await own(ids, (part) => client.call('article.set-state', { ids: part, ...change }));
    if (changed.failure === null) patchWhatComes(ids, change);
    else for (const id of ids) if (last.get(id) === change) last.delete(id);
    return changed;
  };

  const changes: Changes = {
    async setState(ids, state) {
      if (ids.length === 0) return;
      const { undo, done, failure } = await change(ids, state);
      const text = label(done, state);
      if (state.trashed !== undefined || ids.length > 1) changes.record(text, undo);
      else history.add(text, undo);
      if (failure !== null) notices.fail(failure);
      if (state.trashed !== undefined || failure !== null || done < ids.length) rows();
      counts();
    },

    async markSeen(id) {
      const { failure } = await change([id], { read: true });
      if (failure !== null) {
        notices.fail(failure);
        rows();
      }
      counts();
    },

    async changeTags(ids, add, remove) {
      if (ids.length === 0 || add.length + remove.length === 0) return true;
      const { undo, done, failure } = await own(ids, (part) =>
        client.call('tag.change', { ids: part, add: [...add], remove: [...remove] }),
      );
      changes.record(tagLabel(done, add, remove), undo);
      if (failure !== null) notices.fail(failure);
      rows();
      counts();
      return failure === null;
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
