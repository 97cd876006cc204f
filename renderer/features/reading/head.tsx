import { useMemo } from 'react';
import type { Article } from '../../../electron/contract/article.ts';
import { t } from '../../i18n/i18n.ts';
import { longDate } from '../../lib/dates.ts';
import { directionOf } from '../../lib/direction.ts';
import { minutesToRead } from './place/minutes.ts';
import styles from './reader.module.css';

/** What stands above the story: its section, headlines, by whom and when. */
export function Head({ article }: { readonly article: Article }) {
  const { section, headline, alternativeHeadline, byline, publishedAt, modifiedAt } = article;
  const minutes = useMemo(() => Math.round(minutesToRead(article.text)), [article.text]);
  const lang = article.language ?? undefined;
  return (
    <header className={styles.head} dir={directionOf(article.language)}>
      {section && (
        <p className={styles.kicker} lang={lang} dir="auto">
          {section}
        </p>
      )}
      <h2 id="headline" className={styles.headline} lang={lang} dir="auto">
        {headline ?? t('parts.untitled')}
      </h2>
      {alternativeHeadline && (
        <p className={styles.alternative} lang={lang} dir="auto">
          {alternativeHeadline}
        </p>
      )}
      {(byline || publishedAt) && (
        <div className={styles.byline}>
          {byline && (
            <p lang={lang} dir="auto">
              {byline}
            </p>
          )}
          {publishedAt && (
            <time dateTime={publishedAt} data-unspoken>
              <bdi>{longDate(publishedAt)}</bdi>
            </time>
          )}
          {modifiedAt && modifiedAt !== publishedAt && (
            <p>
              <bdi>{t('reading.changedAt', { date: longDate(modifiedAt) })}</bdi>
            </p>
          )}
          {minutes > 1 && (
            <p className={styles.minutes} data-unspoken>
              <bdi>{t('reading.place.takes', { count: minutes })}</bdi>
            </p>
          )}
        </div>
      )}
    </header>
  );
}
