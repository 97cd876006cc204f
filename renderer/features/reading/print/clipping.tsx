import { useRef } from 'react';
import type { Article } from '../../../../electron/contract/article.ts';
import type { ReadingLook } from '../../../../electron/contract/reading.ts';
import { t } from '../../../i18n/i18n.ts';
import { classes } from '../../../lib/classes.ts';
import { fullDate, longDate } from '../../../lib/dates.ts';
import { directionOf } from '../../../lib/direction.ts';
import { ArticleBody } from '../article-body.tsx';
import { lookStyle } from '../look/look-style.ts';
import styles from './printed.module.css';

export interface PaperLook {
  readonly look: ReadingLook;
  readonly textSize: number;
}

/** Shorter stories look torn apart in two columns. */
const wordsForColumns = 180;

/** An article as a clipping, for paper only. */
export function Clipping({ article, look, textSize }: PaperLook & { readonly article: Article }) {
  const body = useRef<HTMLDivElement>(null);
  const lang = article.language ?? undefined;
  const { headline, alternativeHeadline, byline, publishedAt, modifiedAt, section, publisher, credit } =
    article;
  const columns = look.columns === 2 && article.words >= wordsForColumns;
  return (
    <div
      className={styles.clipping}
      data-clipping
      dir={directionOf(article.language)}
      style={lookStyle(look, textSize, article.language)}
      lang={lang}
    >
      <header className={styles.head}>
        <div className={styles.masthead}>
          <p className={styles.publisher} dir="auto">
            {publisher ?? siteOf(article.url) ?? ''}
          </p>
          <p className={styles.line}>
            {section && <span dir="auto">{section}</span>}
            {publishedAt && <bdi>{longDate(publishedAt)}</bdi>}
          </p>
        </div>
        <h1 className={styles.headline} dir="auto">
          {headline ?? t('parts.untitled')}
        </h1>
        {alternativeHeadline && (
          <p className={styles.alternative} dir="auto">
            {alternativeHeadline}
          </p>
        )}
        {byline && (
          <p className={styles.byline} dir="auto">
            {byline}
          </p>
        )}
        {modifiedAt && modifiedAt !== publishedAt && (
          <p className={styles.changed}>{t('reading.changedAt', { date: longDate(modifiedAt) })}</p>
        )}
      </header>
      <div className={classes(styles.text, columns && styles.columns)}>
        <ArticleBody article={article} body={body} printed />
        {credit && <p className={styles.credit}>{credit}</p>}
      </div>
      <Provenance article={article} />
    </div>
  );
}

/** Where the clipping is from, as a librarian would note it at its foot. */
function Provenance({ article: { capture, url, edition, editions } }: { readonly article: Article }) {
  return (
    <footer className={styles.foot} lang={document.documentElement.lang} dir={document.documentElement.dir}>
      {url && <p className={styles.address}>{url}</p>}
      <p>
        {t('reading.print.captured', { date: fullDate(capture.capturedAt), source: capture.source })}
        {editions.length > 1 && <> · {t('reading.print.edition', { number: edition })}</>}
        {' · '}
        {t('reading.print.kept')}
      </p>
      <p className={styles.hash}>{t('reading.print.hash', { hash: capture.sha256 })}</p>
    </footer>
  );
}

const siteOf = (url: string | null): string | null =>
  (url === null ? null : URL.parse(url))?.hostname.replace(/^www\./, '') ?? null;
