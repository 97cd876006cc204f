import { useCallback, useEffect, useRef } from 'react';
import { useSession } from '../../data/session.tsx';
import type { Navigation } from './use-navigation.ts';
import type { Results } from './use-results.ts';

const focusList = (): void => document.getElementById('article-list')?.focus();

/**
 * Goes from the search box into the list. Where the answer to what was typed is still on its way, its first row is gone to when it
 * comes, and not the first row of the list that it replaces.
 */
export function useEnterList(results: Results, navigation: Navigation): () => void {
  const { workspace } = useSession();
  const awaited = useRef<string | null>(null);
  const latest = useRef(results);
  latest.current = results;

  const land = useCallback(() => {
    if (workspace.get().cursor < 0) navigation.go(0);
    focusList();
  }, [workspace, navigation]);

  const { query, stale } = results;
  useEffect(() => {
    if (awaited.current === null || stale) return;
    const wanted = awaited.current === query;
    awaited.current = null;
    workspace.set({ landing: false });
    if (wanted) land();
  }, [query, stale, land, workspace]);

  return useCallback(() => {
    if (!latest.current.stale) return land();
    awaited.current = latest.current.query;
    workspace.set({ landing: true });
    focusList();
  }, [land, workspace]);
}
