import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useChanges } from '../data/changes.ts';
import { useArchiveEvents } from '../data/events.ts';
import { groupingOf, useListView } from '../data/list-view.ts';
import { useStats } from '../data/queries.ts';
import { useSession, useWorkspace } from '../data/session.tsx';
import { useSettings } from '../data/settings.ts';
import { scoped } from '../data/view.ts';
import { DropZone } from '../features/clipping/drop-zone.tsx';
import { useImporter } from '../features/clipping/use-importer.ts';
import type { MarkingHandle } from '../features/marking/marking.tsx';
import type { Matches } from '../features/reading/use-matches.ts';
import { useEnterList } from '../features/search/use-enter-list.ts';
import { useNavigation } from '../features/search/use-navigation.ts';
import { useResults } from '../features/search/use-results.ts';
import { t } from '../i18n/i18n.ts';
import { createActions } from './actions.ts';
import { createCommands } from './commands.ts';
import { DialogsLater } from './dialogs-later.tsx';
import { Panes } from './panes.tsx';
import { useAddress } from './use-address.ts';
import { useHalfWritten } from './use-half-written.ts';
import { useLayout } from './use-layout.ts';
import { useMenuStates } from './use-menu-states.ts';
import { useSelectAll } from './use-select-all.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useMissed } from './use-switched.ts';

/** Joins the features: none knows of another, this knows of all. */
export function App() {
  const session = useSession();
  const changes = useChanges();
  const { data: stats } = useStats();
  const [settings, setSettings] = useSettings();
  const layout = useLayout();
  const view = useWorkspace(({ view }) => view);
  const text = useWorkspace(({ query }) => query);
  const { query, start } = scoped(view, text);
  const { sort } = settings;
  const [listView] = useListView();
  const together = groupingOf(listView, sort, text.trim() !== '') === 'story';
  const results = useResults({ query, sort, together });
  const narrow = layout === 'one';
  const navigation = useNavigation(results, narrow);
  const enterList = useEnterList(results, navigation);
  const picker = useRef<HTMLInputElement>(null);
  const searchBox = useRef<HTMLInputElement>(null);
  const matches = useRef<Matches | null>(null);
  const marking = useRef<MarkingHandle | null>(null);
  const latest = useRef(results);
  latest.current = results;
  const importer = useImporter(useCallback(() => picker.current?.click(), []));
  useArchiveEvents();
  useAddress();
  useMissed();
  useHalfWritten();

  const actions = useMemo(
    () => createActions({ session, changes, navigation, matches, marking, searchBox, enterList, narrow }),
    [session, changes, navigation, enterList, narrow],
  );
  const commands = createCommands({ actions, changes, navigation, importer, settings, setSettings });
  useShortcuts(commands, importer);
  useSelectAll(navigation.all);
  useMenuStates(commands, narrow);
  useCursorFollowsArticle(latest, query);

  const dropped = useRef(importer.files);
  dropped.current = importer.files;
  return (
    <>
      <Panes
        layout={layout}
        empty={stats?.articles === 0}
        results={results}
        navigation={navigation}
        actions={actions}
        importer={importer}
        settings={settings}
        setSettings={setSettings}
        searchBox={searchBox}
        matches={matches}
        marking={marking}
        words={text}
        queryStart={start}
        commands={commands}
      />
      <DialogsLater
        commands={commands}
        actions={actions}
        importer={importer}
        settings={settings}
        setSettings={setSettings}
        query={query}
        found={results.answer?.widened?.all ?? results.answer?.total ?? 0}
      />
      <DropZone
        onFiles={useCallback(
          (files: readonly File[], entries: readonly FileSystemEntry[]) =>
            void dropped.current(files, entries),
          [],
        )}
      />
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label={t('app.filesToArchive')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) void importer.files(files);
        }}
      />
    </>
  );
}

/** After a change to the list the cursor stays on its article where that is still near, else on its place. */
function useCursorFollowsArticle(
  results: { readonly current: ReturnType<typeof useResults> },
  query: string,
): void {
  const { workspace } = useSession();
  const { answer, stale, rows } = results.current;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `answer` is what tells that the list changed
  useEffect(() => {
    const { cursor, cursorId } = workspace.get();
    if (stale || cursor < 0 || results.current.row(cursor)?.id === cursorId) return;
    for (let by = 1; by <= 60; by++) {
      for (const index of [cursor - by, cursor + by]) {
        if (cursorId && results.current.row(index)?.id === cursorId) return workspace.set({ cursor: index });
      }
    }
    const place = Math.min(cursor, rows - 1);
    workspace.set({ cursor: place, cursorId: results.current.row(place)?.id ?? null, anchor: place });
  }, [answer, stale, rows, query, workspace, results]);
}
