import type { ReactNode } from 'react';
import type { Article } from '../../../electron/contract/article.ts';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { fullDate } from '../../lib/dates.ts';
import { languageName } from '../../lib/language-name.ts';
import { list } from '../../lib/lists.ts';
import { bytes } from '../../lib/numbers.ts';
import { type FieldName, fieldLabel } from '../../parts/article-fields.ts';
import { isDoubtful, originWords } from '../../parts/origin-words.ts';
import { Corrections } from './corrections.tsx';
import { Editions } from './editions.tsx';
import { Entry } from './entry.tsx';
import styles from './facts.module.css';
import { Filed } from './filed.tsx';
import { NewsFacts } from './news-facts.tsx';

/** Where a clip came from and how each of its fields was found: what a fact-checker asks first. */
export function Facts({ article }: { readonly article: Article }) {
  const { shell, workspace } = useSession();
  const { capture, url } = article;
  const open = (kind: 'edit' | 'raw') => workspace.set({ dialog: { kind, id: article.id } });
  return (
    <aside className={styles.facts} aria-labelledby="facts-heading">
      <h3 id="facts-heading" className={styles.heading}>
        {t('reading.about.title')}
      </h3>
      <dl className={styles.list}>
        <Filed article={article} />
        <DoubtfulFact article={article} field="headline" />
        <DoubtfulFact article={article} field="alternativeHeadline" />
        <DoubtfulFact article={article} field="byline" />
        <Fact article={article} field="publisher" />
        <Fact article={article} field="agency" />
        <Fact article={article} field="dateline" />
        <Fact article={article} field="place" />
        <Fact article={article} field="section" />
        <Fact article={article} field="authors">
          {list(article.authors)}
        </Fact>
        <Fact article={article} field="publishedAt">
          {article.publishedAt && fullDate(article.publishedAt)}
        </Fact>
        <Fact article={article} field="modifiedAt">
          {article.modifiedAt && fullDate(article.modifiedAt)}
        </Fact>
        <Fact article={article} field="language">
          {article.language && languageName(article.language)}
        </Fact>
        <Fact article={article} field="slugline" />
        <Fact article={article} field="url">
          {url && (
            <button type="button" className={styles.link} onClick={() => shell.openExternal(url)}>
              {url}
            </button>
          )}
        </Fact>
        <DoubtfulFact article={article} field="credit" />
        <DoubtfulFact article={article} field="image" />
        {article.origins.text?.origin === 'person' && (
          <Entry name={t('reading.about.text')}>{originWords(article.origins.text)}</Entry>
        )}
        <NewsFacts news={article.news} />
        <Entry name={t('reading.about.captured')}>
          {fullDate(capture.capturedAt)}
          <span className={styles.origin}>{t('reading.about.capturedFrom', { source: capture.source })}</span>
        </Entry>
        <Entry name={t('reading.about.length')}>{t('lib.words', { count: article.words })}</Entry>
        <Entry name={t('reading.about.rawBytes')}>
          {t('reading.about.rawOf', { size: bytes(capture.bytes), type: capture.type })}
          <code className={styles.hash}>
            <span className="hidden">SHA-256 </span>
            {capture.sha256}
          </code>
        </Entry>
      </dl>
      {article.warnings.length > 0 && (
        <ul className={styles.warnings}>
          {article.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <Editions article={article} />
      <Corrections article={article} />
      <p className={styles.actions}>
        <button type="button" className={styles.link} onClick={() => open('edit')}>
          {t('reading.about.edit')}
        </button>
        <button type="button" className={styles.link} onClick={() => open('raw')}>
          {t('reading.about.raw')}
        </button>
      </p>
    </aside>
  );
}

interface FactProps {
  readonly article: Article;
  readonly field: FieldName;
  readonly children?: ReactNode;
}

function Fact({ article, field, children = article[field] }: FactProps) {
  if (children === null || children === undefined || children === '') return null;
  const origin = article.origins[field];
  return (
    <Entry name={fieldLabel(field)}>
      <span dir="auto">{children}</span>
      {origin && (
        <span className={styles.origin}>
          {origin.note
            ? t('reading.about.noted', { origin: originWords(origin), note: origin.note })
            : originWords(origin)}
        </span>
      )}
    </Entry>
  );
}

/** What is to be read above the story already, and is told here only where it may not be what the page said. */
function DoubtfulFact({ article, field }: Omit<FactProps, 'children'>) {
  const origin = article.origins[field];
  return origin && isDoubtful(origin) ? <Fact article={article} field={field} /> : null;
}
