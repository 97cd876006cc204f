import { useQuery } from '@tanstack/react-query';
import type { Place } from '../../../electron/contract/keeping.ts';
import { useSession } from '../../data/session.tsx';
import { useDebounced } from '../../lib/use-debounced.ts';

/** Where a folder lies; null until it is known, or where that cannot be told. */
export function usePlace(dir: string): Place | null {
  const { client } = useSession();
  const asked = useDebounced(dir.trim(), 250);
  const { data } = useQuery({
    queryKey: ['place', asked],
    queryFn: () => client.call('place.look', { dir: asked }),
    enabled: asked !== '',
    retry: false,
  });
  return data ?? null;
}
