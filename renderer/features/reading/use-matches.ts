import { useQuery } from '@tanstack/react-query';
import { type RefObject, useCallback, useEffect, useState } from 'react';
import { useSession } from '../../data/session.tsx';
import { indexText } from '../../lib/text-index.ts';
import { findMatches } from './find-matches.ts';
import { showRange } from './show-range.ts';

export interface Matches {
  readonly count: number;
  /** Counted from 0; -1 before the first was gone to. */
  readonly at: number;
  readonly ranges: readonly Range[];
  step(by: number): void;
  go(index: number): void;
}

const none: readonly Range[] = [];

/** The words of the article that the query matches. The page itself is not touched: they are painted over it. */
function useSurfaces(id: string | null, query: string): readonly string[] | undefined {
  const { client } = useSession();
  const { data } = useQuery({
    queryKey: ['matches', id, query],
    queryFn: async ({ signal }) =>
      (await client.call('search.matches', { id: id ?? '', query }, { signal })).matches,
    enabled: id !== null && query !== '',
    gcTime: 60_000,
  });
  return query === '' ? undefined : data;
}

/** Marks what was searched for in `root`, which lies in `scroll`, and goes from one place to the next. `shown` changes whenever `root` has other text. */
export function useMatches(
  root: RefObject<HTMLElement | null>,
  scroll: RefObject<HTMLElement | null>,
  id: string | null,
  query: string,
  shown: unknown,
): Matches {
  const surfaces = useSurfaces(id, query);
  const [ranges, setRanges] = useState(none);
  const [at, setAt] = useState(-1);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` stands for what is in the page below `root`
  useEffect(() => {
    setAt(-1);
    if (!root.current || !surfaces || surfaces.length === 0) {
      setRanges(none);
      return;
    }
    const index = indexText(root.current);
    setRanges(findMatches(index.text, surfaces).map((span) => index.range(span)));
  }, [root, surfaces, shown]);

  useEffect(() => {
    const current = ranges[at];
    CSS.highlights.set('match', new Highlight(...ranges.filter((range) => range !== current)));
    CSS.highlights.set('match-now', new Highlight(...(current ? [current] : [])));
    return () => {
      CSS.highlights.delete('match');
      CSS.highlights.delete('match-now');
    };
  }, [ranges, at]);

  const go = useCallback(
    (index: number) => {
      const range = ranges[index];
      if (!range) return;
      setAt(index);
      showRange(range, scroll.current);
    },
    [ranges, scroll],
  );
  const step = useCallback(
    (by: number) => go(at < 0 && by < 0 ? ranges.length - 1 : (at + by + ranges.length) % ranges.length),
    [ranges, at, go],
  );
  return { count: ranges.length, at, ranges, step, go };
}
