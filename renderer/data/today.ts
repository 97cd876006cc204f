import { useQuery } from '@tanstack/react-query';
import { useSession } from './session.tsx';
import { scoped } from './view.ts';

/** Soon enough after midnight for a number. */
const everyMs = 600_000;

/** How many articles came out or came in today; undefined until it is known. */
export function useTodayCount(): number | undefined {
  const { client } = useSession();
  const { query } = scoped({ kind: 'today' }, '');
  const { data } = useQuery({
    // What counts the saved searches anew counts this anew.
    queryKey: ['saved-counts', 'today'],
    queryFn: ({ signal }) => client.call('search.query', { query, sort: 'newest', limit: 1 }, { signal }),
    refetchInterval: everyMs,
  });
  return data?.total;
}
