import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { SavedSearch } from '../../electron/contract/saved-search.ts';
import type { Changes } from '../data/changes.ts';
import type { Session } from '../data/session.tsx';
import { scoped, type View } from '../data/view.ts';
import { type DialogState, freshList, nonePicked } from '../data/workspace.ts';
import type { MarkingHandle } from '../features/marking/marking.tsx';
import { togglePanel } from '../features/reading/side/toggle-panel.ts';
import type { Matches } from '../features/reading/use-matches.ts';
import type { Navigation } from '../features/search/use-navigation.ts';
import { t } from '../i18n/i18n.ts';
import { createArticleActions } from './article-actions.ts';
import { createCitingActions } from './citing-actions.ts';
import { createReadingActions } from './reading-actions.ts';

/** The living parts that commands reach for, as they are at the moment of the keystroke. */
export interface Parts {
  readonly session: Session;
  readonly changes: Changes;
  readonly navigation: Navigation;
  readonly matches: RefObject<Matches | null>;
  readonly marking: RefObject<MarkingHandle | null>;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  readonly enterList: () => void;
  /** One pane is shown at a time. */
  readonly narrow: boolean;
}

const focusOn = (id: string): void => document.getElementById(id)?.focus();

/** The list of articles, or on the page of highlights the one gone to. */
const focusOnList = (): void => {
  const lists = ['#article-list', '#highlight-list [aria-current]', '#highlight-list button'];
  lists
    .map((list) => document.querySelector<HTMLElement>(list))
    .find((list) => list !== null)
    ?.focus();
};

/**
 * Brings a pane up and moves the focus into it before the next keystroke is heard, which is meant for it. A dialog that closes by
 * this gives the focus back in a microtask, so it is taken once more after that.
 */
function enter(bringUp: () => void, focus: () => void): void {
  flushSync(bringUp);
  focus();
  queueMicrotask(focus);
}

/** Where a person goes within the window. */
function createMoves({ session, changes, navigation, matches, marking, searchBox, enterList }: Parts) {
  const { workspace, queries, client, notices, shell } = session;
  const back = () => {
    const { selected, allBut } = workspace.get();
    if (selected.size > 0 || allBut) return workspace.set(nonePicked);
    enter(() => workspace.set({ pane: 'list', help: false }), focusOnList);
  };
  const search = () => {
    enter(
      () => workspace.set({ pane: 'list', drawer: false }),
      () => {
        searchBox.current?.focus();
        searchBox.current?.select();
      },
    );
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
    checkForUpdates: () => {
      workspace.set({ dialog: { kind: 'settings', at: 'updates' } });
      void shell.update('check').catch(notices.fail);
    },
    /** Shows the search language beside the list, where each example can be tried. */
    searchLanguage: () =>
      enter(
        () => workspace.set({ help: true, pane: 'reader', dialog: null, drawer: false }),
        () => focusOn('search-help'),
      ),
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
        changes.record(t('app.savedRemoved', { name }), undo);
      } catch (error) {
        notices.fail(error);
      }
      queries.invalidateQueries({ queryKey: ['saved-searches'] });
    },
    searchFor: (words: string) => workspace.set({ text: words, query: words, ...freshList }),
    tryOut: (words: string) => {
      workspace.set({ view: { kind: 'all' }, text: words, query: words, pane: 'list', ...freshList });
    },
    searchEverywhere: () => workspace.set({ view: { kind: 'all' }, ...freshList }),
    enterList,
    read: () =>
      enter(
        () => navigation.open(),
        () => focusOn('reader'),
      ),
    match: (by: number) => matches.current?.step(by),
    /** Whether the keys of matches go to them: a note on selected words comes first. */
    hasMatches: () => (matches.current?.count ?? 0) > 0 && !marking.current?.hasWords(),
    highlight: () => marking.current?.highlight(),
    note: () => marking.current?.note(),
    notes: () => togglePanel(workspace, 'notes'),
    facts: () => togglePanel(workspace, 'facts'),
    drawer: () => workspace.set(({ drawer }) => ({ drawer: !drawer })),
  };
}

/** Everything commands and buttons do. */
export function createActions(parts: Parts) {
  const reading = createReadingActions(parts);
  const moves = createMoves(parts);
  return {
    ...moves,
    ...createArticleActions(parts),
    ...createCitingActions(parts),
    ...reading,
    back: () => reading.leaveReading() || moves.back(),
  };
}

export type Actions = ReturnType<typeof createActions>;
