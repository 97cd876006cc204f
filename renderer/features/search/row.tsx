import { Star } from 'lucide-react';
import type { MouseEvent } from 'react';
import type { Hit } from '../../../electron/contract/search.ts';
import { classes } from '../../lib/classes.ts';
import { shortDate } from '../../lib/dates.ts';
import { markOf, markWord } from '../../parts/agency-word.ts';
import { Segments } from '../../parts/segments.tsx';
import { passagesInRow } from './passages-in-row.ts';
import styles from './row.module.css';
import { provenance, rowName } from './row-name.ts';

interface Props {
  readonly id: string;
  readonly hit: Hit | undefined;
  readonly index: number;
  readonly total: number;
  readonly current: boolean;
  readonly picked: boolean;
  readonly onClick: (event: MouseEvent) => void;
}

/** One article of the list. */
export function Row({ id, hit, index, total, current, picked, onClick }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the focus and takes the keys
    // biome-ignore lint/a11y/useFocusableInteractive: an option is pointed at by aria-activedescendant
    <div
      id={id}
      role="option"
      aria-selected={picked || current}
      aria-setsize={total}
      aria-posinset={index + 1}
      className={classes(
        styles.row,
        hit && !hit.read && styles.unread,
        current && styles.current,
        picked && styles.picked,
      )}
      onClick={onClick}
    >
      <span className="hidden">{hit ? rowName(hit) : 'Loading'}</span>
      <div aria-hidden>{hit ? <Content hit={hit} /> : <Waiting />}</div>
    </div>
  );
}

function Content({ hit }: { readonly hit: Hit }) {
  const language = hit.language ?? undefined;
  const mark = markOf(hit.news, hit.corrected);
  return (
    <>
      <p className={styles.meta}>
        <span className={styles.from}>{provenance(hit)}</span>
        {mark && (
          <span className={styles.mark} data-grave={mark === 'corrected' ? undefined : true}>
            {markWord(mark)}
          </span>
        )}
        {hit.starred && <Star className={styles.star} size={12} aria-hidden />}
        <span className={styles.date}>
          {hit.publishedAt ? shortDate(hit.publishedAt) : `clipped ${shortDate(hit.capturedAt)}`}
        </span>
      </p>
      <p className={styles.headline} lang={language} dir="auto">
        {hit.headlineSegments.length > 0 ? (
          <Segments segments={hit.headlineSegments} />
        ) : (
          (hit.headline ?? 'Without a headline')
        )}
      </p>
      {hit.passages.length > 0 && (
        <p className={styles.passages} lang={language} dir="auto">
          {passagesInRow(hit.passages).map((segments, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: passages have no identity but their place
            <span key={place} className={styles.passage}>
              <Segments segments={segments} />
            </span>
          ))}
        </p>
      )}
      {hit.tags.length > 0 && (
        <p className={styles.tags}>
          {hit.tags.map((tag) => (
            <span key={tag}>{tag}</span>
          ))}
        </p>
      )}
    </>
  );
}

function Waiting() {
  return (
    <>
      <span className={styles.bone} />
      <span className={styles.bone} />
      <span className={styles.bone} />
    </>
  );
}
