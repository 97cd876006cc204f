import type { RefObject } from 'react';
import type { Article } from '../../electron/contract/article.ts';
import type { Changes } from '../data/changes.ts';
import type { Session } from '../data/session.tsx';
import type { View } from '../data/view.ts';
import { type DialogState, freshList, targets } from '../data/workspace.ts';
import type { Matches } from '../features/reading/use-matches.ts';
import type { Navigation } from '../features/search/use-navigation.ts';
import type { Results } from '../features/search/use-results.ts';

/** The living parts that commands reach for, as they are at the moment of the keystroke. */
export interface Parts {
  readonly session: Session;
  readonly changes: Changes;
  readonly navigation: Navigation;
  readonly results: RefObject<Results>;
  readonly matches: RefObject<Matches | null>;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  readonly narrow: boolean;
}

export const focusOn = (id: string): void => document.getElementById(id)?.focus();

/** What commands do, in terms of the parts: each acts on the articles picked out, else the current one. */
export function createActions({ session, changes, navigation, results, matches, searchBox, narrow }: Parts) {
  const { workspace, queries, shell } = session;
  const chosen = () => targets(workspace.get(), narrow);

  /** A row's state as it is shown, whether in the list or in the reader. */
  const known = (id: string) => {
    const article = queries
      .getQueriesData<Article>({ queryKey: ['article', id] })
      .map(([, data]) => data)
      .find((data) => data?.id === id);
    if (article) return { read: article.read, starred: article.starred, trashed: article.trashedAt !== null };
    for (let i = 0; i < results.current.rows; i++) {
      const hit = results.current.row(i);
      if (hit?.id === id) return hit;
      if (!hit) i += 50;
    }
    return undefined;
  };
  const every = (test: (state: { read: boolean; starred: boolean; trashed: boolean }) => boolean) =>
    chosen().every((id) => {
      const state = known(id);
      return state !== undefined && test(state);
    });

  const open = (dialog: DialogState) => workspace.set({ dialog });
  const onChosen = (dialog: (ids: readonly string[]) => DialogState) => {
    const ids = chosen();
    if (ids.length > 0) open(dialog(ids));
  };

  return {
    open,
    show(view: View) {
      workspace.set({ view, text: '', query: '', drawer: false, pane: 'list', ...freshList });
      queries.invalidateQueries({ queryKey: ['search'] });
    },
    searchEverywhere: () => workspace.set({ view: { kind: 'all' }, ...freshList }),
    search() {
      workspace.set({ pane: 'list', drawer: false });
      requestAnimationFrame(() => {
        searchBox.current?.focus();
        searchBox.current?.select();
      });
    },
    enterList() {
      if (workspace.get().cursor < 0) navigation.go(0);
      focusOn('article-list');
    },
    read() {
      navigation.open();
      requestAnimationFrame(() => focusOn('reader'));
    },
    back() {
      const { selected, pane } = workspace.get();
      if (selected.size > 0) workspace.set({ selected: freshList.selected });
      else if (pane === 'reader') {
        workspace.set({ pane: 'list' });
        requestAnimationFrame(() => focusOn('article-list'));
      } else focusOn('article-list');
    },
    star: () => void changes.setState(chosen(), { starred: !every(({ starred }) => starred) }),
    toggleRead: () => void changes.setState(chosen(), { read: !every(({ read }) => read) }),
    done() {
      void changes.setState(chosen(), { read: true });
      navigation.move(1);
    },
    trash() {
      const ids = chosen();
      const trashed = !every((state) => state.trashed);
      const { openId, pane } = workspace.get();
      if (openId !== null && ids.includes(openId))
        workspace.set({ openId: null, pane: narrow ? 'list' : pane });
      workspace.set({ selected: freshList.selected });
      void changes.setState(ids, { trashed });
    },
    tag: () => onChosen((ids) => ({ kind: 'tag', ids })),
    exportChosen: () => open({ kind: 'export', ids: chosen() }),
    edit: () => onChosen(([id = '']) => ({ kind: 'edit', id })),
    raw: () => onChosen(([id = '']) => ({ kind: 'raw', id })),
    original() {
      const [id = ''] = chosen();
      const [, article] = queries.getQueriesData<Article>({ queryKey: ['article', id] })[0] ?? [];
      if (article?.url) shell.openExternal(article.url);
      else session.notices.say('This clip has no address');
    },
    match: (by: number) => matches.current?.step(by),
    facts: () => workspace.set(({ facts }) => ({ facts: !facts })),
    drawer: () => workspace.set(({ drawer }) => ({ drawer: !drawer })),
  };
}

export type Actions = ReturnType<typeof createActions>;
