import { Star } from 'lucide-react';
import { t } from '../../../i18n/i18n.ts';
import { shortDate } from '../../../lib/dates.ts';
import { Segments } from '../../../parts/segments.tsx';
import { TagNames } from '../../../parts/tag-names.tsx';
import { NotePassage } from '../note-passage.tsx';
import { passagesInRow } from '../passages-in-row.ts';
import { provenance } from '../row-name.ts';
import { Headline } from './headline.tsx';
import type { ContentProps } from './item.ts';
import { Mark } from './mark.tsx';
import styles from './row-content.module.css';

/** An article with the passages that were found in it. */
export function RowContent({ hit }: ContentProps) {
  const language = hit.language ?? undefined;
  return (
    <>
      <Meta hit={hit} />
      <p className={styles.headline} lang={language} dir="auto">
        <Headline hit={hit} />
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
      <NotePassage note={hit.note} />
      {hit.tags.length > 0 && (
        <p className={styles.tags}>
          <TagNames tags={hit.tags} />
        </p>
      )}
    </>
  );
}

/** Where an article is from, what its agency or newsroom says of it, and when it came out. */
export function Meta({ hit }: ContentProps) {
  return (
    <p className={styles.meta}>
      <span className={styles.from}>{provenance(hit)}</span>
      <Mark hit={hit} />
      {hit.starred && <Star className={styles.star} size={12} aria-hidden />}
      <span className={styles.date}>
        {hit.publishedAt
          ? shortDate(hit.publishedAt)
          : t('list.clipped', { date: shortDate(hit.capturedAt) })}
      </span>
    </p>
  );
}
