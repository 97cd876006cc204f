import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { AnchoredAnnotation } from '../../../electron/contract/annotation.ts';
import type { Article } from '../../../electron/contract/article.ts';
import { indexText, type TextIndex } from '../../lib/text-index.ts';
import { colours, currentPaint, notedPaint, paintOf } from './colours.ts';
import { mapTexts, type TextMap } from './text-map.ts';
import './marks.css';

/** The page's text laid beside the article's. */
export interface ShownText {
  readonly index: TextIndex;
  readonly map: TextMap;
}

/** A highlight with where it stands on the page. */
export interface Mark {
  readonly annotation: AnchoredAnnotation;
  readonly range: Range;
}

export interface Marks {
  readonly shown: ShownText | null;
  readonly marks: readonly Mark[];
}

const none: readonly Mark[] = [];

/**
 * Paints an article's highlights over its body, which is not touched.
 *
 * @param current the highlight gone to, set off from the others
 */
export function useMarks(
  body: RefObject<HTMLElement | null>,
  article: Article | undefined,
  current: string | null,
): Marks {
  const [shown, setShown] = useState<ShownText | null>(null);
  const text = article?.text;
  const html = article?.html;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `html` stands for what is in the page below `body`
  useEffect(() => {
    if (!body.current || text === undefined) return setShown(null);
    const index = indexText(body.current);
    setShown({ index, map: mapTexts(text, index.text) });
  }, [body, text, html, article?.dateline, article?.place, article?.id]);

  const marks = useMemo(() => (shown && article ? marksOf(shown, article) : none), [shown, article]);
  useEffect(() => paint(marks, current), [marks, current]);
  return { shown, marks };
}

function marksOf({ index, map }: ShownText, { annotations }: Article): readonly Mark[] {
  return annotations.flatMap((annotation) => {
    const { anchor } = annotation;
    const span = anchor && map.toShown({ from: anchor.start, to: anchor.end });
    return span ? [{ annotation, range: index.range(span) }] : [];
  });
}

function paint(marks: readonly Mark[], current: string | null): () => void {
  const put = (name: string, test: (annotation: AnchoredAnnotation) => boolean, priority: number) => {
    const ranges = marks.filter(({ annotation }) => test(annotation)).map(({ range }) => range);
    const highlight = new Highlight(...ranges);
    // Below the words searched for, which have priority 0.
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  };
  for (const colour of colours) put(paintOf(colour), (annotation) => annotation.colour === colour, -3);
  put(notedPaint, ({ note }) => note !== '', -2);
  put(currentPaint, ({ id }) => id === current, -1);
  return () => {
    for (const name of [...colours.map(paintOf), notedPaint, currentPaint]) CSS.highlights.delete(name);
  };
}

/** The highlight at a point of the window; of several, the one that begins last, which lies within the others. */
export function markAt(marks: readonly Mark[], x: number, y: number): Mark | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret) return null;
  const { offsetNode, offset } = caret;
  const here = marks.filter(({ range }) => range.isPointInRange(offsetNode, offset));
  // The nearest place between letters may be at a highlight's edge though the point is far from it.
  const hit = here.filter(({ range }) =>
    [...range.getClientRects()].some((r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom),
  );
  return hit.at(-1) ?? null;
}
