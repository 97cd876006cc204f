import { Settings2 } from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import type { Settings } from '../../electron/contract/archive.ts';
import { useStrokes } from '../data/keys/use-strokes.ts';
import { isWide, useListView } from '../data/list-view.ts';
import { useSession, useWorkspace } from '../data/session.tsx';
import { ArchiveName } from '../features/archives/archive-name.tsx';
import { ArchivePlace } from '../features/archives/archive-place.tsx';
import { AddMenu } from '../features/clipping/add-menu.tsx';
import { ImportProgress } from '../features/clipping/import-progress.tsx';
import type { Importer } from '../features/clipping/use-importer.ts';
import type { MarkingHandle } from '../features/marking/marking.tsx';
import { PrintedSelection } from '../features/reading/print/printed.tsx';
import type { Matches } from '../features/reading/use-matches.ts';
import type { Navigation } from '../features/search/use-navigation.ts';
import type { Results } from '../features/search/use-results.ts';
import { Sidebar } from '../features/sidebar/sidebar.tsx';
import { Welcome } from '../features/welcome/welcome.tsx';
import { t } from '../i18n/i18n.ts';
import { Drawer } from '../ui/drawer.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Splitter } from '../ui/splitter.tsx';
import type { Actions } from './actions.ts';
import type { CommandEntry } from './command.ts';
import { HighlightsPane } from './highlights-pane.tsx';
import { ListPane } from './list-pane.tsx';
import styles from './panes.module.css';
import { ReaderPane } from './reader-pane.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import type { Layout } from './use-layout.ts';
import { useNeighbours } from './use-neighbours.ts';
import { useRecent } from './use-recent.ts';

interface Props {
  readonly layout: Layout;
  readonly empty: boolean;
  readonly results: Results;
  readonly navigation: Navigation;
  readonly actions: Actions;
  readonly importer: Importer;
  readonly settings: Settings;
  readonly setSettings: (change: Partial<Settings>) => void;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  readonly matches: RefObject<Matches | null>;
  readonly marking: RefObject<MarkingHandle | null>;
  readonly words: string;
  readonly queryStart: number;
  readonly commands: readonly CommandEntry[];
}

/** The window: views, list and article beside each other, or as many of them as fit. */
export function Panes(props: Props) {
  const { layout, empty, actions, importer, settings, setSettings } = props;
  const { workspace } = useSession();
  const key = useStrokes();
  const [skipped, setSkipped] = useState(false);
  const drawer = useWorkspace(({ drawer }) => drawer);
  const focus = useWorkspace(({ focus, openId }) => focus && openId !== null);
  // With the views in sight there is no drawer to wait for.
  useEffect(() => {
    if (drawer && layout === 'three') workspace.set({ drawer: false });
  }, [drawer, layout, workspace]);
  useFocusKept(layout);
  const sidebar = (
    <Sidebar
      onView={actions.show}
      saved={{
        run: actions.runSaved,
        edit: actions.editSaved,
        remove: (search) => void actions.removeSaved(search),
      }}
      add={
        <AddMenu
          onPaste={() => actions.open({ kind: 'paste', text: '', html: null })}
          onAddress={() => actions.open({ kind: 'address', url: '' })}
          onFeeds={() => actions.open({ kind: 'feeds' })}
          onFiles={() => void importer.choose()}
          onFolder={() => void importer.folder()}
        />
      }
      foot={
        <>
          <ArchiveName onOpen={() => actions.open({ kind: 'archives' })} />
          <IconButton
            icon={Settings2}
            label={t('commands.settings.open')}
            stroke={key('settings.open')}
            onClick={() => actions.open({ kind: 'settings' })}
          />
        </>
      }
    />
  );
  return (
    <div
      className={styles.window}
      data-focus={focus || undefined}
      style={{ '--sidebar': `${settings.sidebarWidth}px` }}
    >
      {layout === 'three' ? (
        <nav className={styles.sidebar} aria-label={t('app.viewsAndTags')}>
          {sidebar}
          <Splitter
            label={t('app.viewsWidth')}
            value={settings.sidebarWidth}
            min={160}
            max={360}
            onChange={(sidebarWidth) => setSettings({ sidebarWidth })}
          />
        </nav>
      ) : (
        <Drawer open={drawer} label={t('app.viewsAndTags')} onClose={() => workspace.set({ drawer: false })}>
          {sidebar}
        </Drawer>
      )}
      <main className={styles.main}>
        {empty && !skipped ? (
          <Welcome
            busy={importer.progress !== null}
            place={<ArchivePlace />}
            onPlace={() => actions.open({ kind: 'archives' })}
            onPaste={() => actions.open({ kind: 'paste', text: '', html: null })}
            onFiles={() => void importer.choose()}
            onFolder={() => void importer.folder()}
            onAddress={() => actions.open({ kind: 'address', url: '' })}
            onFeeds={() => actions.open({ kind: 'feeds' })}
            onPair={() => actions.open({ kind: 'settings', at: 'clipper' })}
            onSample={() => void importer.sample()}
            onSkip={() => setSkipped(true)}
          />
        ) : (
          <ListAndReader {...props} />
        )}
        <ImportProgress importer={importer} />
        <PrintedSelection look={settings.readingLook} textSize={settings.textSize} />
      </main>
    </div>
  );
}

function ListAndReader(props: Props) {
  const { layout, results, navigation, actions, settings, setSettings, matches, marking, words } = props;
  const pane = useWorkspace(({ pane }) => pane);
  const recent = useRecent(settings, setSettings);
  const neighbours = useNeighbours(results, actions);
  const wide = isWide(useListView()[0]);
  const highlights = useWorkspace(({ view }) => view.kind === 'highlights');
  const list = highlights ? (
    <HighlightsPane
      actions={actions}
      searchBox={props.searchBox}
      sidebarHidden={layout !== 'three'}
      recent={recent}
    />
  ) : (
    <ListPane
      results={results}
      navigation={navigation}
      actions={actions}
      searchBox={props.searchBox}
      sidebarHidden={layout !== 'three'}
      queryStart={props.queryStart}
      sort={settings.sort}
      onSort={(sort) => setSettings({ sort })}
      recent={recent}
      commands={props.commands}
    />
  );
  const reader = (
    <ReaderPane
      actions={actions}
      matches={matches}
      marking={marking}
      words={words}
      narrow={layout === 'one'}
      settings={settings}
      setSettings={setSettings}
      neighbours={neighbours}
    />
  );
  if (layout === 'one') return <div className={styles.one}>{pane === 'reader' ? reader : list}</div>;
  return (
    <div
      className={styles.two}
      data-wide={wide || undefined}
      style={{ '--list': `${wide ? settings.wideListWidth : settings.listWidth}px` }}
    >
      {list}
      <Splitter
        label={t('app.listWidth')}
        value={wide ? settings.wideListWidth : settings.listWidth}
        min={280}
        max={wide ? 1600 : 640}
        onChange={(width) => setSettings(wide ? { wideListWidth: width } : { listWidth: width })}
      />
      {reader}
    </div>
  );
}
