import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import type { Article } from '../../../electron/contract/article.ts';
import { useArticle } from '../../data/queries.ts';
import { useWorkspace } from '../../data/session.tsx';
import { classes } from '../../lib/classes.ts';
import { longDate } from '../../lib/dates.ts';
import { ArticleBody } from './article-body.tsx';
import { Facts } from './facts.tsx';
import { HitStrip } from './hit-strip.tsx';
import styles from './reader.module.css';
import { useMarkRead } from './use-mark-read.ts';
import { type Matches, useMatches } from './use-matches.ts';

export interface ReaderParts {
  readonly article: Article | undefined;
  readonly matches: Matches;
}

/** Where highlights are painted and made: `page` is what a bar beside the words is placed in, `reader` is what scrolls. */
export interface MarkingPlace {
  readonly article: Article;
  readonly body: RefObject<HTMLElement | null>;
  readonly page: RefObject<HTMLElement | null>;
  readonly reader: RefObject<HTMLElement | null>;
}

interface Props {
  /** The words searched for, which are marked. */
  readonly query: string;
  readonly textSize: number;
  readonly toolbar: (parts: ReaderParts) => ReactNode;
  /** What must be known before the story is read. */
  readonly above: (article: Article) => ReactNode;
  readonly marking: (place: MarkingPlace) => ReactNode;
  readonly notes: (article: Article) => ReactNode;
  readonly nothing: ReactNode;
}

/** The open article. */
export function Reader({ query, textSize, toolbar, above, marking, notes, nothing }: Props) {
  const id = useWorkspace(({ openId }) => openId);
  const edition = useWorkspace(({ edition }) => edition);
  const facts = useWorkspace(({ facts }) => facts);
  const noted = useWorkspace(({ notes }) => notes);
  const scroll = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const { data, error } = useArticle(id, edition);
  const article = id === null ? undefined : data;
  const matches = useMatches(text, scroll, id, query, article);
  useMarkRead(id !== null && article?.id === id ? article : undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another article is read from its top
  useEffect(() => {
    scroll.current?.scrollTo(0, 0);
  }, [article?.id, article?.edition]);

  return (
    <>
      {toolbar({ article, matches })}
      <div className={styles.frame}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
        <section ref={scroll} id="reader" aria-label="Article" tabIndex={0} className={styles.scroll}>
          {error && <p className={styles.nothing}>{error.message}</p>}
          {!article && !error && <div className={styles.nothing}>{nothing}</div>}
          {article && (
            <div
              ref={page}
              className={classes(styles.page, (facts || noted) && styles.withSide)}
              style={{ '--text-scale': String(textSize) }}
            >
              <div className={styles.column}>
                {above(article)}
                <article ref={text} className={styles.article} aria-labelledby="headline">
                  <Head article={article} />
                  <ArticleBody article={article} body={body} />
                  {article.credit && <p className={styles.credit}>{article.credit}</p>}
                </article>
              </div>
              {(facts || noted) && (
                <div className={styles.side}>
                  {noted && notes(article)}
                  {facts && <Facts article={article} />}
                </div>
              )}
              {marking({ article, body, page, reader: scroll })}
            </div>
          )}
        </section>
        <HitStrip scroll={scroll} matches={matches} />
      </div>
    </>
  );
}

function Head({ article }: { readonly article: Article }) {
  const { section, headline, alternativeHeadline, byline, publishedAt, modifiedAt } = article;
  const lang = article.language ?? undefined;
  return (
    <header className={styles.head}>
      {section && (
        <p className={styles.kicker} lang={lang}>
          {section}
        </p>
      )}
      <h2 id="headline" className={styles.headline} lang={lang} dir="auto">
        {headline ?? 'Without a headline'}
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
          {modifiedAt && modifiedAt !== publishedAt && <p>Changed {longDate(modifiedAt)}</p>}
        </div>
      )}
    </header>
  );
}
