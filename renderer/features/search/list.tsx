import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { groupingOf, useListView } from '../../data/list-view.ts';
import { useWorkspace } from '../../data/session.tsx';
import { isPicked } from '../../data/workspace.ts';
import { t } from '../../i18n/i18n.ts';
import { strokeName } from '../../lib/keys.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { useRowWindow } from '../../ui/use-row-window.ts';
import { useWidth } from '../../ui/use-width.ts';
import { groupOf } from './group-of.ts';
import styles from './list.module.css';
import { Row } from './row.tsx';
import { sourcesOf } from './stories.ts';
import { useArrangingDrop } from './use-arranging-drop.ts';
import { useListPointer } from './use-list-pointer.tsx';
import type { Navigation } from './use-navigation.ts';
import type { Results } from './use-results.ts';
import { fitting, tracks } from './views/columns.ts';
import { shapeOf } from './views/shape.ts';
import { StoryHead } from './views/story-head.tsx';
import { TableHead } from './views/table-head.tsx';
import { TableRow } from './views/table-row.tsx';

interface Props {
  readonly label: string;
  readonly results: Results;
  readonly navigation: Navigation;
  /** There are words, which put `relevance` in an order of its own. */
  readonly searching: boolean;
  readonly onSort: (sort: Results['sort']) => void;
  /** What can be done with the row under the pointer. */
  readonly menu: ReactNode;
}

const rowId = (index: number) => `row-${index}`;

/** The articles found: one list box (of columns, a grid), of which only the rows in sight exist. */
export function ArticleList({ label, results, navigation, searching, onSort, menu }: Props) {
  const [view] = useListView();
  const cursor = useWorkspace(({ cursor }) => cursor);
  const selected = useWorkspace(({ selected }) => selected);
  const allBut = useWorkspace(({ allBut }) => allBut);
  const box = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { rows, answer, see, query, sort } = results;
  const { layout, compact } = view;
  const { lanes, expected } = shapeOf(view, width);
  const grouping = groupingOf(view, sort, searching);
  const order = sort === 'relevance' && !searching ? 'newest' : sort;
  const lines = Math.ceil(rows / lanes);
  const rowWindow = useRowWindow({
    ...{ box, head, body, count: lines, expected },
    list: `${sort} ${query}`,
    look: `${layout} ${compact} ${lanes} ${grouping}`,
  });
  const { first, last, top, bottom, show } = rowWindow;
  const pointer = useListPointer({
    navigation,
    hitAt: results.row,
    items: menu,
  });
  const drop = useArrangingDrop(results);

  const inSight = rowWindow.get;
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows that were drawn for another list are not those in sight
  useEffect(() => {
    const now = inSight();
    see(now.first * lanes, Math.min(rows, (now.last + 1) * lanes) - 1);
  }, [see, inSight, first, last, lanes, rows]);
  useEffect(() => {
    navigation.setShape({ columns: lanes, page: Math.max(1, bottom - top) * lanes });
  }, [navigation, lanes, top, bottom]);
  useShowCursor(show, Math.floor(cursor / lanes), `${sort} ${query}`);

  const columns = useMemo(() => fitting(view.columns, width), [view.columns, width]);
  const isTable = layout === 'table';
  const template = tracks(columns);
  const item = (index: number) => {
    const hit = results.row(index);
    const shared = {
      ...{ id: rowId(index), hit, index, current: index === cursor },
      picked: hit !== undefined && isPicked({ selected, allBut }, hit.id),
      dropAt: drop.placeAt(String(index)),
    };
    if (isTable) return <TableRow key={index} {...shared} total={rows} columns={columns} tracks={template} />;
    return <Row key={index} {...shared} layout={layout} total={answer?.totalIsExact ? rows : -1} />;
  };
  const storyAt = (index: number) => {
    const story = results.row(index)?.story;
    if (story?.place !== 0) return null;
    const hits = Array.from({ length: story.of }, (_, n) => results.row(index + n));
    return <StoryHead story={story} sources={sourcesOf(hits)} />;
  };
  const headingOf = (index: number): string => {
    const [hit, before] = [results.row(index), results.row(index - 1)];
    if (!hit || !before) return '';
    const group = groupOf(hit, grouping);
    return group === groupOf(before, grouping) ? '' : group;
  };
  const topRow = results.row(top * lanes);

  const onKeyDown = (event: KeyboardEvent) => {
    // Buttons in the head have keys of their own.
    if (event.target !== event.currentTarget) return;
    const stroke = strokeName(event.nativeEvent);
    if (pointer.stroke(stroke, document.getElementById(rowId(cursor))) || navigation.stroke(stroke))
      event.preventDefault();
  };
  const isShown = cursor >= first * lanes && cursor < (last + 1) * lanes && cursor < rows;
  const shared = {
    ref: box,
    id: 'article-list',
    'aria-label': label,
    'aria-multiselectable': true,
    'aria-activedescendant': isShown ? rowId(cursor) : undefined,
    'aria-busy': results.stale,
    tabIndex: 0,
    className: styles.list,
    'data-compact': compact ? '' : undefined,
    'data-layout': layout,
    onKeyDown,
    ...pointer.on,
    ...drop.on,
  } as const;
  const inside = (
    <>
      <div ref={head} role="presentation" className={styles.head}>
        {isTable && <TableHead columns={columns} tracks={template} sort={order} onSort={onSort} />}
        {(grouping === 'day' || grouping === 'source') && (
          <p className={styles.group} aria-hidden>
            {topRow ? groupOf(topRow, grouping) : ' '}
          </p>
        )}
      </div>
      <div role="presentation" className={styles.whole} style={{ height: rowWindow.height }}>
        <div
          ref={body}
          role="presentation"
          className={styles.window}
          style={{ transform: `translateY(${rowWindow.shift}px)` }}
        >
          {rows > 0 &&
            Array.from({ length: last - first + 1 }, (_, n) => {
              const line = first + n;
              const from = line * lanes;
              if (results.isFolded(from))
                return <div key={line} role="presentation" data-row={line} data-folded />;
              const heading = headingOf(from);
              const isOfStory = results.row(from)?.story !== undefined;
              return (
                <div
                  key={line}
                  role="presentation"
                  data-row={line}
                  className={isOfStory ? styles.ofStory : undefined}
                >
                  {storyAt(from)}
                  {from === answer?.widened?.all && (
                    <p className={styles.near} aria-hidden>
                      {from === 0 ? t('list.noneHasAll') : t('list.mostWords')}
                    </p>
                  )}
                  {heading !== '' && (
                    <p className={styles.group} aria-hidden>
                      {heading}
                    </p>
                  )}
                  {lanes === 1 && layout !== 'cards' ? (
                    item(from)
                  ) : (
                    <div
                      role="presentation"
                      className={styles.cards}
                      style={{ gridTemplateColumns: `repeat(${lanes}, minmax(0, 1fr))` }}
                    >
                      {Array.from({ length: Math.min(lanes, rows - from) }, (_, lane) => item(from + lane))}
                    </div>
                  )}
                </div>
              );
            })}
        </div>
      </div>
    </>
  );
  return (
    <>
      {isTable ? (
        // biome-ignore lint/a11y/useSemanticElements: a table lays out all of its rows
        <div role="grid" aria-rowcount={answer?.totalIsExact ? rows + 1 : -1} {...shared}>
          {inside}
        </div>
      ) : (
        <div role="listbox" {...shared}>
          {inside}
        </div>
      )}
      {pointer.menu}
      <LiveRegion text={drop.words} />
    </>
  );
}

/** Another query is another list, seen from its top; coming back to one shows where one was. */
function useShowCursor(show: ReturnType<typeof useRowWindow>['show'], line: number, list: string): void {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    const isBack = shown.current === null;
    shown.current = list;
    if (line >= 0) show(line, isBack ? 'center' : 'auto');
  }, [show, line, list]);
}
