import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../data/session.tsx';

/** A search as the archive spells its words, asked for where nothing was found; null where that finds nothing either. */
export function useCorrection(words: string, nothingFound: boolean): string | null {
  const { client } = useSession();
  const { data } = useQuery({
    queryKey: ['found', 'correct', words],
    queryFn: ({ signal }) =>
      client.call('search.correct', { query: words }, { signal, supersedes: 'correct' }),
    enabled: nothingFound && words.trim() !== '',
  });
  return (nothingFound && data?.query) || null;
}
