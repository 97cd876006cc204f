import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Settings } from '../../electron/contract/archive.ts';
import { defaultSettings } from '../../electron/contract/default-settings.ts';
import { useSession } from './session.tsx';

/** What the interface remembers, and whether it has been read yet. A choice holds at once; keeping it may take its time. */
export function useSettings(): readonly [Settings, (change: Partial<Settings>) => void, boolean] {
  const { client, queries, notices } = useSession();
  const { data = defaultSettings, isPending } = useQuery({
    queryKey: ['settings'],
    queryFn: () => client.call('settings.get', {}),
  });
  const change = useCallback(
    (changed: Partial<Settings>) => {
      queries.setQueryData<Settings>(['settings'], (known = defaultSettings) => ({ ...known, ...changed }));
      client.call('settings.set', changed).catch(notices.fail);
    },
    [client, queries, notices],
  );
  return [data, change, !isPending];
}
