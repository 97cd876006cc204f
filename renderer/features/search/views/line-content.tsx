import { Star } from 'lucide-react';
import { clockOrDate } from '../../../lib/dates.ts';
import { TagNames } from '../../../parts/tag-names.tsx';
import { Headline } from './headline.tsx';
import type { ContentProps } from './item.ts';
import styles from './line-content.module.css';
import { Mark } from './mark.tsx';

/** An article in one line, as a wire's desk lists them: when, from where, what. */
export function LineContent({ hit }: ContentProps) {
  return (
    <p className={styles.line}>
      <span className={styles.time}>{clockOrDate(hit.publishedAt ?? hit.capturedAt)}</span>
      <bdi className={styles.source}>{hit.publisher ?? hit.agency}</bdi>
      <span className={styles.headline} lang={hit.language ?? undefined} dir="auto">
        <Headline hit={hit} />
      </span>
      <Mark hit={hit} />
      {hit.tags.length > 0 && (
        <span className={styles.tags}>
          <TagNames tags={hit.tags} />
        </span>
      )}
      {hit.starred && <Star className={styles.star} size={12} aria-hidden />}
    </p>
  );
}
