import type { Article } from '../../electron/contract/article.ts';
import { type DialogState, freshList, targets } from '../data/workspace.ts';
import { t } from '../i18n/i18n.ts';
import type { Parts } from './actions.ts';
import { type State, shownStates } from './shown-states.ts';

/** What is done to the articles picked out, else to the current one. */
export function createArticleActions({ session, changes, navigation, narrow }: Parts) {
  const { workspace, queries, shell, notices } = session;
  const chosen = () => targets(workspace.get(), narrow);
  const every = (test: (state: State) => boolean) => {
    const states = shownStates(queries);
    return chosen().every((id) => {
      const state = states.get(id);
      return state !== undefined && test(state);
    });
  };
  const onChosen = (dialog: (ids: readonly string[]) => DialogState) => {
    const ids = chosen();
    if (ids.length > 0) workspace.set({ dialog: dialog(ids) });
  };
  const trash = () => {
    const ids = chosen();
    const { openId, pane, view } = workspace.get();
    const trashed = view.kind !== 'trash' && !every((state) => state.trashed);
    if (openId !== null && ids.includes(openId)) {
      workspace.set({ openId: null, pane: narrow ? 'list' : pane });
    }
    workspace.set({ selected: freshList.selected });
    void changes.setState(ids, { trashed });
  };
  const original = () => {
    const [id = ''] = chosen();
    const [, article] = queries.getQueriesData<Article>({ queryKey: ['article', id] })[0] ?? [];
    if (article?.url) shell.openExternal(article.url);
    else notices.say(t('app.noAddress'));
  };
  const compare = () => {
    const { openId } = workspace.get();
    const [, article] = queries.getQueriesData<Article>({ queryKey: ['article', openId] })[0] ?? [];
    if (!article) return;
    if (article.editions.length < 2) return notices.say(t('app.oneEdition'));
    workspace.set({ dialog: { kind: 'compare', id: article.id } });
  };
  return {
    trash,
    original,
    compare,
    star: () => void changes.setState(chosen(), { starred: !every(({ starred }) => starred) }),
    toggleRead: () => void changes.setState(chosen(), { read: !every(({ read }) => read) }),
    done: () => {
      void changes.setState(chosen(), { read: true });
      navigation.move(1);
    },
    tag: () => onChosen((ids) => ({ kind: 'tag', ids })),
    edit: () => onChosen(([id = '']) => ({ kind: 'edit', id })),
    raw: () => onChosen(([id = '']) => ({ kind: 'raw', id })),
    exportChosen: () => workspace.set({ dialog: { kind: 'export', ids: chosen() } }),
  };
}
