import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Settings } from '../../electron/contract/archive.ts';
import { useSession } from './session.tsx';

const untilKnown: Settings = {
  theme: 'system',
  language: 'system',
  sort: 'relevance',
  sidebarWidth: 216,
  listWidth: 392,
  wideListWidth: 760,
  listViews: {},
  paletteUse: [],
  textSize: 1,
  readingLook: {
    typeface: 'serif',
    leading: 'usual',
    measure: 'usual',
    justified: false,
    hyphens: true,
    columns: 2,
  },
  readingAloud: { rate: 1, voices: {} },
  singleKeys: true,
  recentSearches: [],
  clipper: false,
  exportFormat: 'markdown',
  exportFolder: '',
  backups: { every: 'daily', folder: '' },
};

/** What the interface remembers, and whether it has been read yet. A choice holds at once; keeping it may take its time. */
export function useSettings(): readonly [Settings, (change: Partial<Settings>) => void, boolean] {
  const { client, queries, notices } = useSession();
  const { data = untilKnown, isPending } = useQuery({
    queryKey: ['settings'],
    queryFn: () => client.call('settings.get', {}),
  });
  const change = useCallback(
    (changed: Partial<Settings>) => {
      queries.setQueryData<Settings>(['settings'], (known = untilKnown) => ({ ...known, ...changed }));
      client.call('settings.set', changed).catch(notices.fail);
    },
    [client, queries, notices],
  );
  return [data, change, !isPending];
}
