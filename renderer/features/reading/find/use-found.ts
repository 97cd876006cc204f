import { type RefObject, useCallback, useEffect, useState } from 'react';
import { indexText } from '../../../lib/text-index.ts';
import { showRange } from '../show-range.ts';
import { findWords } from './find-words.ts';

export interface Found {
  readonly count: number;
  /** Counted from 0; -1 where nothing is found. */
  readonly at: number;
  step(by: number): void;
}

const none: readonly Range[] = [];

interface Search {
  readonly root: RefObject<HTMLElement | null>;
  readonly scroll: RefObject<HTMLElement | null>;
  readonly words: string;
  readonly caseToo: boolean;
  /** Changes whenever `root` has other text. */
  readonly shown: unknown;
}

/** The first place at or below the upper edge of what scrolls: a search begins where the eye is. */
function firstInSight(ranges: readonly Range[], scroll: HTMLElement | null): number {
  const top = scroll?.getBoundingClientRect().top ?? 0;
  return Math.max(
    0,
    ranges.findIndex((range) => range.getBoundingClientRect().top >= top),
  );
}

/** Finds words in the article as they are typed, paints them and goes from one to the next. */
export function useFound({ root, scroll, words, caseToo, shown }: Search): Found {
  const [ranges, setRanges] = useState(none);
  const [at, setAt] = useState(-1);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` stands for what is in the page below `root`
  useEffect(() => {
    if (!root.current) return setRanges(none);
    const index = indexText(root.current);
    const found = findWords(index.text, words, caseToo).map((span) => index.range(span));
    const first = found.length > 0 ? firstInSight(found, scroll.current) : -1;
    setRanges(found);
    setAt(first);
    if (found[first]) showRange(found[first], scroll.current);
  }, [root, scroll, words, caseToo, shown]);

  useEffect(() => {
    const current = ranges[at];
    const paint = (name: string, painted: readonly Range[]) => {
      const highlight = new Highlight(...painted);
      // Above the matches of the archive's search and the person's own highlights.
      highlight.priority = 2;
      CSS.highlights.set(name, highlight);
    };
    paint(
      'found',
      ranges.filter((range) => range !== current),
    );
    paint('found-now', current ? [current] : []);
    return () => {
      CSS.highlights.delete('found');
      CSS.highlights.delete('found-now');
    };
  }, [ranges, at]);

  const step = useCallback(
    (by: number) => {
      if (ranges.length === 0) return;
      const next = (at + by + ranges.length) % ranges.length;
      setAt(next);
      const range = ranges[next];
      if (range) showRange(range, scroll.current);
    },
    [ranges, at, scroll],
  );
  return { count: ranges.length, at, step };
}
