import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Share } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { ListedAnnotation } from '../../../electron/contract/annotation.ts';
import { errorWords } from '../../data/error-words.ts';
import { useSession, useWorkspace } from '../../data/session.tsx';
import { shownBeside } from '../../data/workspace.ts';
import { t } from '../../i18n/i18n.ts';
import { shortDate } from '../../lib/dates.ts';
import { runKey } from '../../lib/keys.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import styles from './highlight-list.module.css';
import { Markdown } from './markdown.tsx';
import { stepHighlight } from './step-highlight.ts';

const pageSize = 50;

function useHighlights(query: string) {
  const { client } = useSession();
  return useInfiniteQuery({
    queryKey: ['annotations', 'all', query],
    queryFn: ({ pageParam, signal }) =>
      client.call('annotation.list', { query, limit: pageSize, offset: pageParam }, { signal }),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) =>
      pages.length * pageSize < total ? pages.length * pageSize : null,
    placeholderData: keepPreviousData,
  });
}

/** Every highlight and note of the archive, newest first, or those with the words looked for. */
export function HighlightList({ query }: { readonly query: string }) {
  const { workspace } = useSession();
  const current = useWorkspace(({ annotationId }) => annotationId);
  const { data, error, hasNextPage, fetchNextPage } = useHighlights(query.trim());
  const total = data?.pages[0]?.total;
  const annotations = data?.pages.flatMap((page) => page.annotations) ?? [];
  const open = ({ id, article }: ListedAnnotation) =>
    workspace.set({ ...shownBeside(article.id), annotationId: id });
  const takeOut = () =>
    workspace.set({ dialog: { kind: 'export-highlights', ids: [], words: query.trim() } });
  const onKeyDown = (event: KeyboardEvent) => {
    const bound = runKey(event.key, [
      ['ArrowDown', () => stepHighlight(1)],
      ['ArrowUp', () => stepHighlight(-1)],
    ]);
    if (bound) event.preventDefault();
  };
  const told =
    total === undefined ? '' : total === 0 ? t('marking.nothingFound') : t('marking.found', { count: total });
  return (
    <>
      <div className={styles.status}>
        <p>{told}</p>
        {total !== undefined && total > 0 && (
          <IconButton icon={Share} label={t('exporting.highlights.title')} onClick={takeOut} />
        )}
      </div>
      <LiveRegion text={told} />
      {error && <p className={styles.empty}>{errorWords(error)}</p>}
      {total === 0 && (
        <p className={styles.empty}>
          {query.trim() === '' ? t('marking.nothingYet') : t('marking.nothingWithWords')}
        </p>
      )}
      {annotations.length > 0 && (
        <div className={styles.scroll}>
          <ul
            id="highlight-list"
            aria-label={t('marking.highlights')}
            className={styles.list}
            onKeyDown={onKeyDown}
          >
            {annotations.map((annotation) => (
              <Line
                key={annotation.id}
                annotation={annotation}
                current={annotation.id === current}
                onOpen={() => open(annotation)}
              />
            ))}
          </ul>
          {hasNextPage && (
            <Button className={styles.more} onClick={() => void fetchNextPage()}>
              {t('marking.showMore')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

interface LineProps {
  readonly annotation: ListedAnnotation;
  readonly current: boolean;
  readonly onOpen: () => void;
}

function Line({ annotation, current, onOpen }: LineProps) {
  const { target, note, colour, created, article } = annotation;
  const lang = article.language ?? undefined;
  const headline = article.headline ?? t('parts.untitled');
  return (
    <li className={styles.line} data-current={current || undefined}>
      <button
        type="button"
        className={styles.open}
        aria-current={current ? 'true' : undefined}
        style={{ '--line': `var(--marker-${colour}-line)` }}
        onClick={onOpen}
      >
        {target && (
          <q className={styles.quote} lang={lang} dir="auto">
            {target.exact}
          </q>
        )}
        <span className={styles.from}>
          <span lang={lang} dir="auto">
            {headline}
          </span>
          {article.publisher && <> · {article.publisher}</>}
          {' · '}
          <time dateTime={created}>{shortDate(created)}</time>
        </span>
      </button>
      {note !== '' && (
        <div className={styles.note}>
          <Markdown text={note} />
        </div>
      )}
    </li>
  );
}
