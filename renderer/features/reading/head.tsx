import { useMemo } from 'react';
import type { Article } from '../../../electron/contract/article.ts';
import { t } from '../../i18n/i18n.ts';
import { longDate } from '../../lib/dates.ts';
import { minutesToRead } from './place/minutes.ts';
import styles from './reader.module.css';

/** What stands above the story: its section, headlines, by whom and when. */
export function Head({ article }: { readonly article: Article }) {
  const { section, headline, alternativeHeadline, byline, publishedAt, modifiedAt } = article;
  const minutes = useMemo(() => Math.round(minutesToRead(article.text)), [article.text]);
  const lang = article.language ?? undefined;
  return (
    <header className={styles.head}>
      {section && (
        <p className={styles.kicker} lang={lang} dir="auto">
          {section}
        </p>
      )}
      <h2 id="headline" className={styles.headline} lang={lang} dir="auto">
        {headline ?? t('reading.untitled')}
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
          {publishedAt && <time dateTime={publishedAt}>{longDate(publishedAt)}</time>}
          {modifiedAt && modifiedAt !== publishedAt && (
            <p>{t('reading.changedAt', { date: longDate(modifiedAt) })}</p>
          )}
          {minutes > 1 && <p className={styles.minutes}>{t('reading.place.takes', { count: minutes })}</p>}
        </div>
      )}
    </header>
  );
}
