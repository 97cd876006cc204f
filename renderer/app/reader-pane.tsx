import { type RefObject, useEffect, useRef } from 'react';
import { Trans } from 'react-i18next';
import type { Settings } from '../../electron/contract/archive.ts';
import { useStrokes } from '../data/keys/use-strokes.ts';
import { useSession, useWorkspace } from '../data/session.tsx';
import { AboveStory } from '../features/editions/above-story.tsx';
import { SearchHelp } from '../features/help/search-help.tsx';
import { Marking, type MarkingHandle } from '../features/marking/marking.tsx';
import { NotesPanel } from '../features/marking/notes-panel.tsx';
import { LookPanel } from '../features/reading/look/look-panel.tsx';
import { BegunList } from '../features/reading/place/begun-list.tsx';
import type { Neighbours } from '../features/reading/place/story-ends.tsx';
import { Reader, type ReaderParts } from '../features/reading/reader.tsx';
import { ReaderToolbar } from '../features/reading/toolbar.tsx';
import type { Matches } from '../features/reading/use-matches.ts';
import { t } from '../i18n/i18n.ts';
import { Kbd } from '../ui/kbd.tsx';
import type { Actions } from './actions.ts';
import styles from './reader-pane.module.css';

interface Props {
  readonly actions: Actions;
  readonly matches: RefObject<Matches | null>;
  readonly marking: RefObject<MarkingHandle | null>;
  readonly words: string;
  readonly narrow: boolean;
  readonly settings: Settings;
  readonly setSettings: (change: Partial<Settings>) => void;
  readonly neighbours: Neighbours;
}

export function ReaderPane(props: Props) {
  const { actions, matches, marking, words, narrow, settings, setSettings, neighbours } = props;
  const help = useHelp();
  const focus = useWorkspace(({ focus }) => focus);
  // The list beside it has the heading of the page.
  const alone = narrow || focus;
  if (help) {
    return (
      <section className={styles.pane} aria-label={t('app.help')}>
        <SearchHelp onUse={actions.tryOut} onClose={actions.back} />
      </section>
    );
  }
  return (
    <section className={styles.pane} aria-label={t('app.reading')} data-reading>
      {alone && <h1 className="hidden">{t('app.reading')}</h1>}
      <Reader
        query={words}
        settings={settings}
        onSettings={setSettings}
        neighbours={neighbours}
        toolbar={(parts) => (
          <Bar
            {...parts}
            actions={actions}
            latest={matches}
            narrow={narrow}
            settings={settings}
            setSettings={setSettings}
          />
        )}
        above={(article) => <AboveStory article={article} onCompare={actions.compare} />}
        marking={(place) => <Marking {...place} latest={marking} />}
        notes={(article) => <NotesPanel article={article} />}
        nothing={
          <>
            <BegunList />
            <FirstKeys />
          </>
        }
      />
    </section>
  );
}

/** Whether the search language is to be shown. Whoever goes to an article is done with it. */
function useHelp(): boolean {
  const { workspace } = useSession();
  const help = useWorkspace(({ help }) => help);
  const openId = useWorkspace(({ openId }) => openId);
  const cursorId = useWorkspace(({ cursorId }) => cursorId);
  const before = useRef({ openId, cursorId });
  useEffect(() => {
    const gone =
      openId !== before.current.openId || (cursorId !== null && cursorId !== before.current.cursorId);
    before.current = { openId, cursorId };
    if (gone) workspace.set({ help: false });
  }, [openId, cursorId, workspace]);
  return help;
}

interface BarProps extends ReaderParts {
  readonly actions: Actions;
  readonly latest: RefObject<Matches | null>;
  readonly narrow: boolean;
  readonly settings: Settings;
  readonly setSettings: (change: Partial<Settings>) => void;
}

/** Keeps the matches where the commands find them. */
function Bar({ article, matches, seen, actions, latest, narrow, settings, setSettings }: BarProps) {
  const { shell } = useSession();
  useEffect(() => {
    latest.current = matches;
    return () => {
      latest.current = null;
    };
  }, [latest, matches]);
  return (
    <ReaderToolbar
      article={article}
      matches={matches}
      seen={seen}
      actions={shell.desktop ? actions : { ...actions, pdf: undefined }}
      narrow={narrow}
      look={<LookPanel settings={settings} onChange={setSettings} language={article?.language ?? null} />}
    />
  );
}

/** The few keys to begin with, where all of them are keys still. */
function FirstKeys() {
  const key = useStrokes();
  const [j, k, search, help] = [
    key('article.next'),
    key('article.previous'),
    key('search.focus'),
    key('shortcuts.show'),
  ];
  if (!j || !k || !search || !help) return null;
  return (
    <p className={styles.nothing}>
      <Trans
        i18nKey="app.nothingOpen"
        components={{
          j: <Kbd stroke={j} />,
          k: <Kbd stroke={k} />,
          search: <Kbd stroke={search} />,
          help: <Kbd stroke={help} />,
        }}
      />
    </p>
  );
}
