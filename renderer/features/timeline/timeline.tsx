import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import type { Histogram } from '../../../electron/contract/facets.ts';
import { useSession, useWorkspace } from '../../data/session.tsx';
import { freshList } from '../../data/workspace.ts';
import { t } from '../../i18n/i18n.ts';
import { classes } from '../../lib/classes.ts';
import { useDebounced } from '../../lib/use-debounced.ts';
import { barName, firstName, lastName, spanName } from './bar-name.ts';
import { dateIn, dateOfBars, withDate, withoutDate } from './date-filter.ts';
import styles from './timeline.module.css';
import { ends, useSelection } from './use-selection.ts';

/** The list comes first; the bars follow once the typing rests. */
const restMs = 200;

/** When what was found was published. Dragging over the bars narrows the search to their time. */
export function Timeline({ query }: { readonly query: string }) {
  const { client, workspace } = useSession();
  const text = useWorkspace(({ text }) => text);
  const asked = useDebounced(query, restMs);
  const { data } = useQuery({
    queryKey: ['found', 'histogram', asked],
    queryFn: ({ signal }) =>
      client.call('search.histogram', { query: asked }, { signal, supersedes: 'histogram' }),
    placeholderData: keepPreviousData,
  });
  const date = dateIn(text);
  const narrow = (words: string) => workspace.set({ text: words, query: words, ...freshList });
  if (!data || (data.bars.length < 2 && date === null)) return null;
  return (
    <div className={styles.timeline}>
      {data.bars.length > 1 && (
        <Strip
          histogram={data}
          onChoose={(first, last) => {
            const [a, b] = [data.bars[first], data.bars[last]];
            if (a && b) narrow(withDate(text, dateOfBars(data.bucket, a, b)));
          }}
        />
      )}
      {date !== null && (
        <button type="button" className={styles.clear} onClick={() => narrow(withoutDate(text))}>
          <X size={13} strokeWidth={2} aria-hidden />
          <span aria-hidden>{date.replace('..', ' – ')}</span>
          <span className="hidden">{t('timeline.anyTime', { span: date.replace('..', ' – ') })}</span>
        </button>
      )}
    </div>
  );
}

interface StripProps {
  readonly histogram: Histogram;
  readonly onChoose: (first: number, last: number) => void;
}

function Strip({ histogram: { bars, bucket, exact }, onChoose }: StripProps) {
  const { strip, shown, chosen, at, pointer, onKeyDown, onBlur } = useSelection(bars.length, onChoose);
  const highest = Math.max(1, ...bars.map((bar) => bar.count));
  const [first, last] = shown ? ends(shown) : [-1, -1];
  const [from, to] = [bars[first], bars[last]];
  const sum = bars.slice(Math.max(0, first), last + 1).reduce((total, bar) => total + bar.count, 0);
  const said =
    from && to
      ? t(exact ? 'timeline.articles' : 'timeline.aboutArticles', {
          span: spanName(bucket, from, to),
          count: sum,
        })
      : null;
  const [oldest, newest] = [bars[0], bars.at(-1)];
  const now = bars[at];
  return (
    <>
      {/* A slider is what a screen reader can move along a line of many values with. */}
      <div
        ref={strip}
        role="slider"
        tabIndex={0}
        aria-label={t('timeline.label')}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={bars.length - 1}
        aria-valuenow={at}
        aria-valuetext={said ?? (now ? barName(bucket, now) : '')}
        className={styles.strip}
        {...pointer}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      >
        {bars.map((bar, n) => (
          <span
            key={bar.from}
            className={classes(
              styles.slot,
              n >= first && n <= last && styles.under,
              chosen !== null && n >= first && n <= last && styles.chosen,
            )}
          >
            {bar.count > 0 && (
              <span
                className={styles.bar}
                style={{ height: `${Math.max(6, (bar.count / highest) * 100)}%` }}
              />
            )}
          </span>
        ))}
      </div>
      <p className={styles.scale} aria-hidden>
        {said ? (
          <span className={styles.said}>{said}</span>
        ) : (
          <>
            <span>{oldest && firstName(bucket, oldest)}</span>
            <span>{newest && lastName(bucket, newest)}</span>
          </>
        )}
      </p>
    </>
  );
}
