import { type MouseEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import type { Article } from '../../../electron/contract/article.ts';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { classes } from '../../lib/classes.ts';
import { cleanHtml } from '../../parts/clean-html.ts';
import { useOpenLinks } from '../../parts/use-open-links.ts';
import styles from './article-body.module.css';
import { markDateline, splitDateline } from './dateline.ts';
import { makeEnlargeable, picturesOf } from './pictures/pictures-of.ts';
import { boxTables } from './tables.ts';

interface Props {
  readonly article: Article;
  readonly body: RefObject<HTMLDivElement | null>;
  /** On paper nothing can be enlarged or moved. */
  readonly printed?: boolean;
}

/** The story itself, as it was written: its dateline at its head, hyphens and direction by its language. */
export function ArticleBody({ article, body, printed = false }: Props) {
  return (
    <div
      ref={body}
      className={classes(styles.body, printed && styles.printed)}
      lang={article.language ?? undefined}
      dir="auto"
    >
      {article.html === null ? (
        <Paragraphs article={article} />
      ) : (
        <Html article={article} html={article.html} printed={printed} />
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

interface HtmlProps {
  readonly article: Article;
  readonly html: string;
  readonly printed: boolean;
}

function Html({ article, html, printed }: HtmlProps) {
  const box = useRef<HTMLDivElement>(null);
  const { dateline, place } = article;
  useLayoutEffect(() => {
    const story = cleanHtml(html);
    markDateline(story, dateline, place, styles.place ?? '');
    boxTables(story, styles.table ?? '', t('reading.table'), printed);
    if (!printed) makeEnlargeable(story, styles.picture ?? '');
    box.current?.replaceChildren(story);
  }, [html, dateline, place, printed]);
  const openLink = useOpenLinks();
  const openPicture = usePictures();
  const onClick = (event: MouseEvent) => openPicture(event) || openLink(event);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: links and buttons answer Enter with a click of their own
    // biome-ignore lint/a11y/noStaticElementInteractions: the links and pictures inside are what is clicked
    <div
      ref={box}
      className={styles.html}
      onClick={onClick}
      onAuxClick={openLink}
      onErrorCapture={({ target }) => target instanceof HTMLImageElement && tellLost(target)}
    />
  );
}

/** Shows the picture that was clicked, among the others of its story; false where none was. */
function usePictures(): (event: MouseEvent) => boolean {
  const { workspace } = useSession();
  return ({ target, currentTarget }) => {
    const button = target instanceof Element ? target.closest(`.${styles.picture}`) : null;
    const image = button?.querySelector('img');
    if (!image) return false;
    const at = [...currentTarget.querySelectorAll('img')].indexOf(image);
    workspace.set({ dialog: { kind: 'pictures', pictures: picturesOf(currentTarget), at } });
    return true;
  };
}

/** A picture whose bytes are gone says so in its place. */
function tellLost(image: HTMLImageElement): void {
  const box = document.createElement('span');
  box.className = 'absent-image';
  const words = image.alt.trim();
  box.textContent = [words, t('reading.pictures.lost')].filter((part) => part !== '').join(' ');
  (image.closest('button') ?? image).replaceWith(box);
}
