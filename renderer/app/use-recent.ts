import { useEffect, useMemo, useRef } from 'react';
import type { Settings } from '../../electron/contract/archive.ts';
import { useStats } from '../data/queries.ts';
import { useSession, useWorkspace } from '../data/session.tsx';
import { remember } from '../features/search/recent.ts';
import type { Recent } from '../features/search/search-box.tsx';

const none: readonly string[] = [];

/** What was searched for last in this archive: what the person has gone on from, by Enter or by opening what it found. */
export function useRecent(settings: Settings, setSettings: (change: Partial<Settings>) => void): Recent {
  const { workspace } = useSession();
  const openId = useWorkspace(({ openId }) => openId);
  const dir = useStats().data?.dir ?? '';
  const all = settings.searches;
  const searches = all[dir] ?? none;
  const latest = useRef({ all, searches });
  latest.current = { all, searches };
  const recent = useMemo(
    () => ({
      remember: (words: string) => {
        const { all, searches } = latest.current;
        const next = remember(searches, words);
        if (next[0] !== searches[0] || next.length !== searches.length)
          setSettings({ searches: { ...all, [dir]: next } });
      },
      forget: () => setSettings({ searches: { ...latest.current.all, [dir]: none } }),
    }),
    [setSettings, dir],
  );
  useEffect(() => {
    if (openId !== null) recent.remember(workspace.get().query);
  }, [openId, recent, workspace]);
  return { searches, ...recent };
}
