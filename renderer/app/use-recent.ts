import { useEffect, useMemo, useRef } from 'react';
import type { Settings } from '../../electron/contract/archive.ts';
import { useSession, useWorkspace } from '../data/session.tsx';
import { remember } from '../features/search/recent.ts';
import type { Recent } from '../features/search/search-box.tsx';

/** What was searched for last: what the person has gone on from, by Enter or by opening what it found. */
export function useRecent(settings: Settings, setSettings: (change: Partial<Settings>) => void): Recent {
  const { workspace } = useSession();
  const openId = useWorkspace(({ openId }) => openId);
  const searches = settings.recentSearches;
  const latest = useRef(searches);
  latest.current = searches;
  const recent = useMemo(
    () => ({
      remember: (words: string) => {
        const next = remember(latest.current, words);
        if (next[0] !== latest.current[0] || next.length !== latest.current.length)
          setSettings({ recentSearches: next });
      },
      forget: () => setSettings({ recentSearches: [] }),
    }),
    [setSettings],
  );
  useEffect(() => {
    if (openId !== null) recent.remember(workspace.get().query);
  }, [openId, recent, workspace]);
  return { searches, ...recent };
}
