import type { RefObject } from 'react';
import type { SavedSearch } from '../../electron/contract/saved-search.ts';
import type { Changes } from '../data/changes.ts';
import type { Session } from '../data/session.tsx';
import { scoped, type View } from '../data/view.ts';
import { type DialogState, freshList } from '../data/workspace.ts';
import type { Matches } from '../features/reading/use-matches.ts';
import type { Navigation } from '../features/search/use-navigation.ts';
import { createArticleActions } from './article-actions.ts';

/** The living parts that commands reach for, as they are at the moment of the keystroke. */
export interface Parts {
  readonly session: Session;
  readonly changes: Changes;
  readonly navigation: Navigation;
  readonly matches: RefObject<Matches | null>;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  /** One pane is shown at a time. */
  readonly narrow: boolean;
}

const focusOn = (id: string): void => document.getElementById(id)?.focus();

/** A pane that is only now coming up can take the focus after the next frame. */
const soon = (run: () => void) => requestAnimationFrame(run);

/** Where a person goes within the window. */
function createMoves({ session, changes, navigation, matches, searchBox }: Parts) {
  const { workspace, queries, client, notices } = session;
  const back = () => {
    const { selected, pane } = workspace.get();
    if (selected.size > 0) return workspace.set({ selected: freshList.selected });
    workspace.set({ pane: 'list' });
    if (pane === 'reader') soon(() => focusOn('article-list'));
    else focusOn('article-list');
  };
  const search = () => {
    workspace.set({ pane: 'list', drawer: false });
    soon(() => {
      searchBox.current?.focus();
      searchBox.current?.select();
    });
  };
  const show = (view: View) => {
    workspace.set({ view, text: '', query: '', drawer: false, pane: 'list', ...freshList });
    queries.invalidateQueries({ queryKey: ['search'] });
  };
  return {
    back,
    search,
    show,
    open: (dialog: DialogState) => workspace.set({ dialog }),
    /** Keeps what is searched for, or opens what is kept of it already. */
    saveSearch: () => {
      const { view, text } = workspace.get();
      const { query } = scoped(view, text);
      if (text.trim() === '') return search();
      const saved = queries.getQueryData<readonly SavedSearch[]>(['saved-searches']) ?? [];
      workspace.set({
        dialog: { kind: 'save-search', search: saved.find((one) => one.query === query) ?? { query } },
      });
    },
    runSaved: ({ query }: SavedSearch) => {
      workspace.set({ view: { kind: 'all' }, text: query, query, drawer: false, pane: 'list', ...freshList });
      queries.invalidateQueries({ queryKey: ['search'] });
    },
    editSaved: (found: SavedSearch) => workspace.set({ dialog: { kind: 'save-search', search: found } }),
    removeSaved: async ({ id, name }: SavedSearch) => {
      try {
        const { undo } = await client.call('saved-search.remove', { id });
        changes.record(`Removed “${name}”`, undo);
      } catch (error) {
        notices.fail(error);
      }
      queries.invalidateQueries({ queryKey: ['saved-searches'] });
    },
    searchFor: (words: string) => workspace.set({ text: words, query: words, ...freshList }),
    searchEverywhere: () => workspace.set({ view: { kind: 'all' }, ...freshList }),
    enterList: () => {
      if (workspace.get().cursor < 0) navigation.go(0);
      focusOn('article-list');
    },
    read: () => {
      navigation.open();
      soon(() => focusOn('reader'));
    },
    match: (by: number) => matches.current?.step(by),
    facts: () => workspace.set(({ facts }) => ({ facts: !facts })),
    drawer: () => workspace.set(({ drawer }) => ({ drawer: !drawer })),
  };
}

/** Everything commands and buttons do. */
export const createActions = (parts: Parts) => ({ ...createMoves(parts), ...createArticleActions(parts) });

export type Actions = ReturnType<typeof createActions>;
