import { useQuery } from '@tanstack/react-query';
import { useSession } from './session.tsx';

/** Soon enough after midnight for a number. */
const everyMs = 600_000;

/** How many articles came out or came in today, as the view of today has them; undefined until it is known. */
export function useTodayCount(): number | undefined {
  const { client } = useSession();
  const { data } = useQuery({
    // What counts the saved searches anew counts this anew.
    queryKey: ['saved-counts', 'today'],
    queryFn: async ({ signal }) => {
      const count = async (query: string) =>
        (await client.call('search.query', { query, sort: 'newest', limit: 1 }, { signal })).total;
      // Each is a walk through today; to ask for one or the other looks at a million articles.
      const [out, taken, both] = await Promise.all([
        count('date:today'),
        count('added:today'),
        count('date:today added:today'),
      ]);
      return out + taken - both;
    },
    refetchInterval: everyMs,
  });
  return data;
}
