import { type RefObject, useEffect, useImperativeHandle, useState } from 'react';
import type { AnnotationColour, Target } from '../../../electron/contract/annotation.ts';
import type { Article } from '../../../electron/contract/article.ts';
import { useAnnotate } from '../../data/annotate.ts';
import { createCiting } from '../../data/citing.ts';
import { useSession, useWorkspace } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { barPlace } from './bar-place.ts';
import { MarkBar } from './mark-bar.tsx';
import { useChosenWords } from './use-chosen-words.ts';
import { useKeySelection } from './use-key-selection.ts';
import { type Mark, markAt, type ShownText, useMarks } from './use-marks.ts';

/** What commands reach for. */
export interface MarkingHandle {
  /** Words of the article are selected, or a highlight is looked at. */
  hasWords(): boolean;
  /** Those words; null where there are none. */
  words(): string | null;
  /** Highlights the selected words in the last colour; where none are, begins to select some by keys. */
  highlight(): void;
  /** Writes a note on the selected words, on the highlight looked at, or else on the article. */
  note(): void;
}

interface Props {
  readonly article: Article;
  readonly body: RefObject<HTMLElement | null>;
  /** What scrolls, and within it what the bar is placed in. */
  readonly reader: RefObject<HTMLElement | null>;
  readonly page: RefObject<HTMLElement | null>;
  readonly latest: RefObject<MarkingHandle | null>;
}

/** The highlights of the open article: painted, made, looked at and changed. */
export function Marking({ article, body, reader, page, latest }: Props) {
  const session = useSession();
  const { workspace } = session;
  const annotate = useAnnotate();
  const current = useWorkspace(({ annotationId }) => annotationId);
  const { shown, marks } = useMarks(body, article, current);
  const words = useChosenWords(body, article.id);
  const keys = useKeySelection(reader, shown, article.language);
  const looked = useLookedAt(body, marks);
  useGoTo(reader, marks, current);

  const at = (range: Range | null) => {
    const target = range && shown ? targetOf(range, shown, article) : null;
    return { target, mark: range ? null : looked.mark };
  };
  const { target, mark } = at(words.range);
  const done = () => {
    words.letGo();
    looked.leave();
  };
  const highlight = (colour: AnnotationColour) => {
    const { target, mark } = at(words.now());
    workspace.set({ colour });
    if (mark) void annotate.change(mark.annotation, { colour });
    else if (target) {
      void annotate.add({ article: article.id, edition: article.edition, target, colour, note: '' });
      done();
    }
  };
  const note = () => {
    const { target, mark } = at(words.now());
    const draft = {
      article: article.id,
      edition: article.edition,
      annotation: mark?.annotation ?? null,
      target,
    };
    workspace.set({ dialog: { kind: 'note', draft } });
    done();
  };

  const chosenWords = () => {
    const { target, mark } = at(words.now());
    return (target ?? mark?.annotation.target)?.exact ?? null;
  };
  const hasWords = () => chosenWords() !== null;
  useImperativeHandle(latest, () => ({
    hasWords,
    words: chosenWords,
    highlight: () => (hasWords() ? highlight(workspace.get().colour) : keys.begin()),
    note,
  }));

  const range = mark?.range ?? (target ? words.range : null);
  const place = range && barPlace(range, page.current, reader.current);
  return (
    <>
      <LiveRegion
        text={keys.active && words.range ? t('marking.byKeys', { words: words.range.toString() }) : ''}
      />
      {place && (
        <MarkBar
          place={place}
          colour={mark?.annotation.colour ?? null}
          hasNote={(mark?.annotation.note ?? '') !== ''}
          onColour={highlight}
          onNote={note}
          onCite={() => {
            const cited = { ids: [article.id], edition: article.edition };
            void createCiting(session).citation({ ...cited, quote: chosenWords() ?? '' });
          }}
          onCopy={() => void navigator.clipboard.writeText(range?.toString() ?? '')}
          onRemove={mark ? () => void annotate.remove(mark.annotation) : undefined}
        />
      )}
    </>
  );
}

type Chosen = Pick<Target, 'exact' | 'start' | 'end'>;

/** The selected words as they stand in the article's text; null where they are the page's own. */
function targetOf(range: Range, { index, map }: ShownText, { text }: Article): Chosen | null {
  const from = index.placeOf(range.startContainer, range.startOffset) ?? 0;
  const to = index.placeOf(range.endContainer, range.endOffset) ?? index.text.length;
  const span = to > from ? map.toText({ from, to }) : null;
  return span && { exact: text.slice(span.from, span.to), start: span.from, end: span.to };
}

/** The highlight that was clicked last, while it is there. */
function useLookedAt(body: RefObject<HTMLElement | null>, marks: readonly Mark[]) {
  const [id, setId] = useState<string | null>(null);
  useEffect(() => {
    const element = body.current;
    if (!element) return;
    const onClick = (event: MouseEvent) => {
      const isLink = event.target instanceof Element && event.target.closest('a[href]') !== null;
      const selecting = document.getSelection()?.isCollapsed === false;
      const found = isLink || selecting ? null : markAt(marks, event.clientX, event.clientY);
      setId(found?.annotation.id ?? null);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setId(null);
    };
    element.addEventListener('click', onClick);
    window.addEventListener('keydown', onKey, true);
    return () => {
      element.removeEventListener('click', onClick);
      window.removeEventListener('keydown', onKey, true);
    };
  }, [body, marks]);
  const mark = marks.find(({ annotation }) => annotation.id === id) ?? null;
  return { mark, leave: () => setId(null) };
}

/** Scrolls to the highlight that was gone to, as soon as its article is there. */
function useGoTo(reader: RefObject<HTMLElement | null>, marks: readonly Mark[], id: string | null): void {
  const range = marks.find(({ annotation }) => annotation.id === id)?.range;
  const there = range !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a highlight that is painted anew is not gone to again
  useEffect(() => {
    const box = reader.current;
    if (!box || !range) return;
    const words = range.getBoundingClientRect();
    const pane = box.getBoundingClientRect();
    box.scrollBy(0, words.top - pane.top - Math.max(40, (pane.height - words.height) / 2));
  }, [id, there, reader]);
}
