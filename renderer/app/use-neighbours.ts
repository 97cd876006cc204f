import { useMemo } from 'react';
import { useWorkspace } from '../data/session.tsx';
import type { Neighbours } from '../features/reading/place/story-ends.tsx';
import { rowInSight } from '../features/search/stories.ts';
import type { Results } from '../features/search/use-results.ts';
import type { Actions } from './actions.ts';

/** The stories before and after the open one in the list; none where the list has moved on to something else. */
export function useNeighbours(results: Results, { goStory }: Actions): Neighbours {
  const openId = useWorkspace(({ openId }) => openId);
  const cursor = useWorkspace(({ cursor }) => cursor);
  const isHere = openId !== null && results.row(cursor)?.id === openId;
  const beside = (by: number) => {
    const index = rowInSight(results, cursor, by);
    return (isHere && index !== cursor && results.row(index)) || null;
  };
  const [previous, next] = [beside(-1), beside(1)];
  return useMemo(
    () => ({
      previous,
      next,
      go: (by) => {
        if (by > 0 ? next : previous) goStory(by);
      },
    }),
    [previous, next, goStory],
  );
}
