import { PanelLeft } from 'lucide-react';
import type { RefObject } from 'react';
import { useStrokes } from '../data/keys/use-strokes.ts';
import { useWorkspace } from '../data/session.tsx';
import { HighlightList } from '../features/marking/highlight-list.tsx';
import { stepHighlight } from '../features/marking/step-highlight.ts';
import { type Recent, SearchBox } from '../features/search/search-box.tsx';
import { t } from '../i18n/i18n.ts';
import { IconButton } from '../ui/icon-button.tsx';
import type { Actions } from './actions.ts';
import styles from './list-pane.module.css';

interface Props {
  readonly actions: Actions;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  readonly sidebarHidden: boolean;
  readonly recent: Recent;
}

/** The page of all highlights and notes, in the place of the list of articles. */
export function HighlightsPane({ actions, searchBox, sidebarHidden, recent }: Props) {
  const query = useWorkspace(({ query }) => query);
  const key = useStrokes();
  return (
    <section className={styles.pane} aria-label={t('app.highlightsAndNotes')}>
      <h1 className="hidden">{t('data.views.highlights')}</h1>
      <header className={styles.top}>
        {sidebarHidden && (
          <IconButton
            icon={PanelLeft}
            label={t('app.viewsAndTags')}
            stroke={key('sidebar.toggle')}
            onClick={actions.drawer}
          />
        )}
        <SearchBox
          box={searchBox}
          describedBy={undefined}
          recent={recent}
          onDown={() => stepHighlight(1)}
          onHelp={() => actions.open({ kind: 'help' })}
        />
      </header>
      <HighlightList query={query} />
    </section>
  );
}
