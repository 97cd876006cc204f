import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Article } from '../../../electron/contract/article.ts';
import { cleanHtml } from '../../parts/clean-html.ts';
import { useOpenLinks } from '../../parts/use-open-links.ts';
import styles from './article-body.module.css';
import { markDateline, splitDateline } from './dateline.ts';

interface Props {
  readonly article: Article;
  readonly body: RefObject<HTMLDivElement | null>;
}

/** The story itself, as it was written: its dateline at its head, hyphens and direction by its language. */
export function ArticleBody({ article, body }: Props) {
  return (
    <div ref={body} className={styles.body} lang={article.language ?? undefined} dir="auto">
      {article.html === null ? (
        <Paragraphs article={article} />
      ) : (
        <Html article={article} html={article.html} />
      )}
    </div>
  );
}

function Paragraphs({ article: { text, dateline, place } }: { readonly article: Article }) {
  const paragraphs = text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map((paragraph, i) => {
    const parts = i === 0 ? splitDateline(paragraph, dateline, place) : null;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity but their place
      <p key={i} dir="auto">
        {parts ? (
          <>
            {parts.before}
            <span className={styles.place}>{parts.place}</span>
            {parts.after}
          </>
        ) : (
          paragraph
        )}
      </p>
    );
  });
}

function Html({ article, html }: { readonly article: Article; readonly html: string }) {
  const box = useRef<HTMLDivElement>(null);
  const { dateline, place } = article;
  useLayoutEffect(() => {
    const story = cleanHtml(html);
    markDateline(story, dateline, place, styles.place ?? '');
    box.current?.replaceChildren(story);
  }, [html, dateline, place]);
  const onClick = useOpenLinks();
  // biome-ignore lint/a11y/useKeyWithClickEvents: a link answers Enter with a click of its own
  // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is clicked
  return <div ref={box} className={styles.html} onClick={onClick} onAuxClick={onClick} />;
}
