import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { KeepingState } from '../../../electron/contract/keeping.ts';
import { useSession } from '../../data/session.tsx';

/** How well the archive is kept, null until it is known. Where another archive takes its place, all that is shown is asked anew. */
export function useKeeping(): KeepingState | null {
  const { client, queries } = useSession();
  const { data } = useQuery({
    queryKey: ['keeping', 'state'],
    queryFn: () => client.call('keeping.state', {}),
  });
  useEffect(
    () =>
      client.on(({ name }) => {
        if (name === 'keeping.changed') void queries.invalidateQueries({ queryKey: ['keeping'] });
        if (name === 'archive.replaced') void queries.invalidateQueries();
      }),
    [client, queries],
  );
  return data ?? null;
}
