import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import { useWorkspace } from '../../data/session.tsx';
import { strokeName } from '../../lib/keys.ts';
import { plural } from '../../lib/numbers.ts';
import styles from './list.module.css';
import { Row } from './row.tsx';
import type { Navigation } from './use-navigation.ts';
import { type Results, rowLimit } from './use-results.ts';

interface Props {
  readonly label: string;
  readonly results: Results;
  readonly navigation: Navigation;
}

const rowId = (index: number) => `row-${index}`;

/** The articles found: one list box, of which only the rows in sight exist. */
export function ArticleList({ label, results, navigation }: Props) {
  const cursor = useWorkspace(({ cursor }) => cursor);
  const selected = useWorkspace(({ selected }) => selected);
  const box = useRef<HTMLDivElement>(null);
  const { rows, answer, see } = results;
  const virtual = useVirtualizer({
    count: rows,
    getScrollElement: () => box.current,
    estimateSize: () => 122,
    overscan: 6,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;

  useEffect(() => see(first, last), [see, first, last]);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    // Another query is another list, seen from its top; coming back to one shows where one was.
    const same = shown.current === results.query;
    const back = shown.current === null;
    shown.current = results.query;
    // Measures are kept by place: a row's article comes and goes with its page, and its measure must not.
    if (!same && !back) virtual.measure();
    if (cursor >= 0) virtual.scrollToIndex(cursor, { align: back ? 'center' : 'auto' });
    else if (!same) virtual.scrollToOffset(0);
  }, [cursor, virtual, results.query]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (navigation.stroke(strokeName(event.nativeEvent))) event.preventDefault();
  };
  const onClick = (index: number) => (event: MouseEvent) => {
    if (event.shiftKey) void navigation.extend(index);
    else if (event.ctrlKey || event.metaKey) navigation.toggle(index);
    else navigation.open(index);
  };

  return (
    <div
      ref={box}
      id="article-list"
      role="listbox"
      aria-label={label}
      aria-multiselectable
      aria-activedescendant={cursor >= 0 ? rowId(cursor) : undefined}
      aria-busy={results.stale}
      tabIndex={0}
      className={styles.list}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={styles.whole} style={{ height: virtual.getTotalSize() }}>
        <div
          role="presentation"
          className={styles.window}
          style={{ transform: `translateY(${items[0]?.start ?? 0}px)` }}
        >
          {items.map(({ key, index }) => {
            const hit = results.row(index);
            return (
              <div key={key} role="presentation" ref={virtual.measureElement} data-index={index}>
                {index === answer?.widened?.all && (
                  <p className={styles.near} aria-hidden>
                    {index === 0
                      ? 'No article has all the words. These have most of them.'
                      : 'Most of the words'}
                  </p>
                )}
                <Row
                  id={rowId(index)}
                  hit={hit}
                  index={index}
                  total={answer?.totalIsExact ? rows : -1}
                  current={index === cursor}
                  picked={hit !== undefined && selected.has(hit.id)}
                  onClick={onClick(index)}
                />
              </div>
            );
          })}
        </div>
      </div>
      {rows === rowLimit && (
        <p className={styles.end}>
          These are the first {plural(rowLimit, 'article')}. Narrow the search to see the others.
        </p>
      )}
    </div>
  );
}
