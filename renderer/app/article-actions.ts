import { type Article, mostIds } from '../../electron/contract/article.ts';
import type { Collection } from '../../electron/contract/collection.ts';
import type { StateChange } from '../data/changes.ts';
import { createArranging } from '../data/collections.ts';
import {
  chosenCount,
  chosenIn,
  type DialogState,
  idsOf,
  isAllChosen,
  isPicked,
  nonePicked,
  targets,
} from '../data/workspace.ts';
import { t } from '../i18n/i18n.ts';
import type { Parts } from './actions.ts';
import { rereadOne } from './reread-one.ts';
import { type State, shownStates } from './shown-states.ts';

/** What is done to the articles picked out, else to the current one. */
export function createArticleActions({ session, changes, navigation, narrow }: Parts) {
  const { workspace, queries, client, shell, notices } = session;
  const arranging = createArranging(session, changes);
  const shownCollection = (): Collection | undefined => {
    const { view } = workspace.get();
    if (view.kind !== 'collection') return undefined;
    const all = queries.getQueryData<readonly Collection[]>(['collections']) ?? [];
    return all.find(({ path }) => path === view.path);
  };
  const chosen = () => targets(workspace.get(), narrow);
  const isAll = () => isAllChosen(workspace.get(), narrow);
  const all = () => chosenIn(workspace.get(), navigation, narrow);
  /** Does something to all that is picked out: at once where it is named, so that what is typed next finds it done. */
  const withChosen = (run: (ids: readonly string[]) => void) => {
    if (!isAll()) return run(chosen());
    idsOf(all()).then(run, notices.fail);
  };
  /** Of those that are not named, those on the screen tell. */
  const every = (test: (state: State) => boolean) => {
    const states = shownStates(queries);
    if (isAll()) return [...states].every(([id, state]) => !isPicked(workspace.get(), id) || test(state));
    return chosen().every((id) => {
      const state = states.get(id);
      return state !== undefined && test(state);
    });
  };
  const onChosen = (dialog: (ids: readonly string[]) => DialogState) =>
    withChosen((ids) => {
      if (ids.length > 0) workspace.set({ dialog: dialog(ids) });
    });
  const trash = () => {
    const { view } = workspace.get();
    const trashed = view.kind !== 'trash' && !every((state) => state.trashed);
    withChosen((ids) => {
      const { openId, pane } = workspace.get();
      if (openId !== null && ids.includes(openId)) {
        workspace.set({ openId: null, pane: narrow ? 'list' : pane });
      }
      workspace.set(nonePicked);
      void changes.setState(ids, { trashed });
    });
  };
  const mark = (change: StateChange) => withChosen((ids) => void changes.setState(ids, change));
  /** What a list finds is exported by its query; only what is left out of it must be named. */
  const exportChosen = () => {
    if (isAll() && workspace.get().selected.size === 0) {
      return workspace.set({ dialog: { kind: 'export', ids: [] } });
    }
    withChosen((ids) => {
      if (ids.length <= mostIds) return workspace.set({ dialog: { kind: 'export', ids } });
      notices.fail(new Error(t('list.tooMany', { most: mostIds })));
    });
  };
  const original = () => {
    const [id = ''] = chosen();
    const [, article] = queries.getQueriesData<Article>({ queryKey: ['article', id] })[0] ?? [];
    if (article?.url) shell.openExternal(article.url);
    else notices.say(t('app.noAddress'));
  };
  /** The headline with the address; the whole text of what has none. */
  const share = async () => {
    const [id] = chosen();
    if (id === undefined) return;
    try {
      const { headline, text, url } = await client.call('article.get', { id });
      await shell.share({
        text: url ? (headline ?? '') : `${headline ?? ''}\n\n${text}`.slice(0, 100_000),
        url,
      });
    } catch (error) {
      notices.fail(error);
    }
  };
  const compare = () => {
    const { openId } = workspace.get();
    const [, article] = queries.getQueriesData<Article>({ queryKey: ['article', openId] })[0] ?? [];
    if (!article) return;
    if (article.editions.length < 2) return notices.say(t('app.oneEdition'));
    workspace.set({ dialog: { kind: 'compare', id: article.id } });
  };
  const reread = async () => {
    const ids = chosen();
    if (ids.length > 1) return workspace.set({ dialog: { kind: 'reread', ids } });
    if (ids[0] !== undefined) await rereadOne({ session, changes }, ids[0]);
  };
  return {
    trash,
    original,
    /** Null where the platform has no menu of where to send something. */
    share: shell.canShare ? share : null,
    compare,
    reread,
    rereading: () => onChosen(([id = '']) => ({ kind: 'rereading', id })),
    star: () => mark({ starred: !every(({ starred }) => starred) }),
    toggleRead: () => mark({ read: !every(({ read }) => read) }),
    done: () => {
      mark({ read: true });
      navigation.move(1);
    },
    collect: () => onChosen((ids) => ({ kind: 'collect', ids })),
    uncollect: () => {
      const collection = shownCollection();
      if (collection) withChosen((ids) => void arranging.take(collection, ids));
    },
    isInCollection: () => shownCollection() !== undefined,
    shift: async (by: 1 | -1) => {
      const { cursorId, cursor } = workspace.get();
      const collection = shownCollection();
      if (!collection || cursorId === null || workspace.get().query.trim() !== '') return;
      await arranging.shiftArticle(collection, cursorId, by);
      workspace.set({ cursor: Math.max(0, cursor + by), cursorId });
    },
    tag: () => {
      const of = all();
      if (chosenCount(of) > 0) workspace.set({ dialog: { kind: 'tag', of } });
    },
    edit: () => onChosen(([id = '']) => ({ kind: 'edit', id })),
    raw: () => onChosen(([id = '']) => ({ kind: 'raw', id })),
    exportChosen,
  };
}
