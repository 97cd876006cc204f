import { PanelLeft } from 'lucide-react';
import { type RefObject, useId } from 'react';
import type { Sort } from '../../electron/contract/search.ts';
import { errorWords } from '../data/error-words.ts';
import { useStrokes } from '../data/keys/use-strokes.ts';
import { useWorkspace } from '../data/session.tsx';
import { viewName } from '../data/view.ts';
import { pickedCount } from '../data/workspace.ts';
import { useFacets } from '../features/facets/facets.tsx';
import { SaveButton } from '../features/saving/save-button.tsx';
import { DidYouMean } from '../features/search/did-you-mean.tsx';
import { Empty } from '../features/search/empty.tsx';
import { ArticleList } from '../features/search/list.tsx';
import { LookMenu } from '../features/search/look-menu.tsx';
import { Problems } from '../features/search/problems.tsx';
import { type Recent, SearchBox } from '../features/search/search-box.tsx';
import { StatusLine, totalText } from '../features/search/status-line.tsx';
import { useCorrection } from '../features/search/use-correction.ts';
import type { Navigation } from '../features/search/use-navigation.ts';
import type { Results } from '../features/search/use-results.ts';
import { Timeline } from '../features/timeline/timeline.tsx';
import { currentLanguage, t } from '../i18n/i18n.ts';
import { useDebounced } from '../lib/use-debounced.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { LiveRegion } from '../ui/live-region.tsx';
import type { Actions } from './actions.ts';
import { BulkBar } from './bulk-bar.tsx';
import type { CommandEntry } from './command.ts';
import styles from './list-pane.module.css';
import { RowMenu } from './row-menu.tsx';
import { WorkingLine } from './working-line.tsx';

interface Props {
  readonly results: Results;
  readonly navigation: Navigation;
  readonly actions: Actions;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  readonly sidebarHidden: boolean;
  readonly queryStart: number;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly recent: Recent;
  readonly commands: readonly CommandEntry[];
}

/** The list and the box it is searched by. */
export function ListPane(props: Props) {
  const {
    results,
    navigation,
    actions,
    searchBox,
    sidebarHidden,
    queryStart,
    sort,
    onSort,
    recent,
    commands,
  } = props;
  const view = useWorkspace(({ view }) => view);
  const key = useStrokes();
  const query = useWorkspace(({ query }) => query);
  const { answer, rows, error } = results;
  const picked = useWorkspace((now) => pickedCount(now, rows));
  const working = useWorkspace(({ working }) => working);
  const problemsId = useId();
  const facets = useFacets(results.query);
  const whole = results.answer?.widened?.all ?? results.answer?.total;
  const corrected = useCorrection(query, whole === 0 && !results.stale);
  const problems = answer?.problems ?? [];
  const searching = query.trim() !== '';
  const name = viewName(view);
  const announced = useDebounced(answer && !results.stale ? totalText(answer) : '', 600);
  return (
    <section className={styles.pane} aria-label={t('app.articles')}>
      <h1 className="hidden">{name}</h1>
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
          describedBy={problems.length > 0 ? problemsId : undefined}
          recent={recent}
          onDown={actions.enterList}
          onHelp={actions.searchLanguage}
        />
        {facets.button}
        {searching && <SaveButton onClick={actions.saveSearch} />}
      </header>
      {problems.length > 0 && (
        <Problems
          id={problemsId}
          query={results.answer?.query ?? ''}
          start={queryStart}
          problems={problems}
        />
      )}
      {working && <WorkingLine working={working} />}
      {!working && picked > 0 && (
        <BulkBar
          picked={picked}
          exact={answer?.totalIsExact ?? true}
          inTrash={view.kind === 'trash'}
          actions={actions}
          onAll={navigation.all}
        />
      )}
      {!working && picked === 0 && (
        <StatusLine
          name={name}
          answer={answer}
          searching={searching}
          inView={view.kind !== 'all'}
          sort={sort}
          onSort={onSort}
          look={<LookMenu sort={sort} searching={searching} onSort={onSort} />}
        />
      )}
      {rows > 0 && corrected !== null && (
        <div className={styles.corrected}>
          <DidYouMean corrected={corrected} onCorrect={(words) => actions.searchFor(words)} />
        </div>
      )}
      {facets.list}
      {rows > 0 && <Timeline query={results.query} />}
      <LiveRegion text={announced} />
      {error && !answer && <p className={styles.error}>{errorWords(error)}</p>}
      {answer && rows === 0 && !results.stale && (
        <Empty
          view={view}
          searching={searching}
          explained={answer.explained}
          corrected={corrected}
          onCorrect={(words) => actions.searchFor(words)}
          onEverywhere={() => actions.searchEverywhere()}
          onHelp={actions.searchLanguage}
        />
      )}
      {rows > 0 && (
        // A row that has not changed is not rendered again: one of another language is another row.
        <ArticleList
          key={currentLanguage()}
          label={name}
          results={results}
          navigation={navigation}
          searching={searching}
          onSort={onSort}
          menu={<RowMenu commands={commands} />}
        />
      )}
    </section>
  );
}
