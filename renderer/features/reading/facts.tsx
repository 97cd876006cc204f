import type { ReactNode } from 'react';
import type { Article, ArticleFieldName } from '../../../electron/contract/article.ts';
import { useSession } from '../../data/session.tsx';
import { fullDate } from '../../lib/dates.ts';
import { languageName } from '../../lib/language-name.ts';
import { bytes, count } from '../../lib/numbers.ts';
import { originWords } from '../../parts/origin-words.ts';
import { Editions } from './editions.tsx';
import { Entry } from './entry.tsx';
import styles from './facts.module.css';
import { NewsFacts } from './news-facts.tsx';

/** Where a clip came from and how each of its fields was found: what a fact-checker asks first. */
export function Facts({ article }: { readonly article: Article }) {
  const { shell, workspace } = useSession();
  const { capture, url } = article;
  const open = (kind: 'edit' | 'raw') => workspace.set({ dialog: { kind, id: article.id } });
  return (
    <aside className={styles.facts} aria-labelledby="facts-heading">
      <h3 id="facts-heading" className={styles.heading}>
        About this clip
      </h3>
      <dl className={styles.list}>
        <Fact name="Publisher" article={article} field="publisher" />
        <Fact name="Agency" article={article} field="agency" />
        <Fact name="Dateline" article={article} field="dateline" />
        <Fact name="Place" article={article} field="place" />
        <Fact name="Section" article={article} field="section" />
        <Fact name="Authors" article={article} field="authors">
          {article.authors.join(', ')}
        </Fact>
        <Fact name="Published" article={article} field="publishedAt">
          {article.publishedAt && fullDate(article.publishedAt)}
        </Fact>
        <Fact name="Changed" article={article} field="modifiedAt">
          {article.modifiedAt && fullDate(article.modifiedAt)}
        </Fact>
        <Fact name="Language" article={article} field="language">
          {article.language && languageName(article.language)}
        </Fact>
        <Fact name="Slug" article={article} field="slugline" />
        <Fact name="Address" article={article} field="url">
          {url && (
            <button type="button" className={styles.link} onClick={() => shell.openExternal(url)}>
              {url}
            </button>
          )}
        </Fact>
        <NewsFacts news={article.news} />
        <Entry name="Captured">
          {fullDate(capture.capturedAt)}
          <span className={styles.origin}>from {capture.source}</span>
        </Entry>
        <Entry name="Length">{count(article.words)} words</Entry>
        <Entry name="Raw bytes">
          {bytes(capture.bytes)}, {capture.type}
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
      <p className={styles.actions}>
        <button type="button" className={styles.link} onClick={() => open('edit')}>
          Correct the fields
        </button>
        <button type="button" className={styles.link} onClick={() => open('raw')}>
          Show the raw capture
        </button>
      </p>
    </aside>
  );
}

interface FactProps {
  readonly name: string;
  readonly article: Article;
  readonly field: ArticleFieldName;
  readonly children?: ReactNode;
}

function Fact({ name, article, field, children = article[field] }: FactProps) {
  if (children === null || children === undefined || children === '') return null;
  const origin = article.origins[field];
  return (
    <Entry name={name}>
      <span dir="auto">{children}</span>
      {origin && (
        <span className={styles.origin}>
          {originWords(origin)}
          {origin.note && <> · {origin.note}</>}
        </span>
      )}
    </Entry>
  );
}
