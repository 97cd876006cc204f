import { keepPreviousData, notifyManager, QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import type { Client } from '../host/client.ts';
import { HostError } from '../host/host-error.ts';
import { useSession } from './session.tsx';

/** A call that a newer one pushed out is sent again if it is still wanted; nothing else mends itself by asking twice. */
const again = (failures: number, error: Error): boolean =>
  failures < 3 && error instanceof HostError && error.code === 'superseded';

/** What changes is shown before the browser's next task: by a timer, a box that was just ticked stood unticked for a moment. */
export function createQueries(): QueryClient {
  notifyManager.setScheduler(queueMicrotask);
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: Number.POSITIVE_INFINITY, retry: again, retryDelay: 30, networkMode: 'always' },
    },
  });
}

export const statsQuery = (client: Client) =>
  queryOptions({
    queryKey: ['stats'],
    queryFn: ({ signal }) => client.call('archive.stats', {}, { signal }),
  });

export const tagsQuery = (client: Client) =>
  queryOptions({
    queryKey: ['tags'],
    queryFn: async ({ signal }) => (await client.call('tag.list', {}, { signal })).tags,
  });

export const articleQuery = (client: Client, id: string, edition: number | null) =>
  queryOptions({
    queryKey: ['article', id, edition],
    queryFn: ({ signal }) =>
      client.call('article.get', { id, ...(edition === null ? {} : { edition }) }, { signal }),
    placeholderData: keepPreviousData,
  });

export const useStats = () => useQuery(statsQuery(useSession().client));
/** How many highlights and notes there are on articles out of the trash. */
export function useAnnotationCount() {
  const { client } = useSession();
  return useQuery({
    queryKey: ['annotations', 'count'],
    queryFn: async ({ signal }) => (await client.call('annotation.list', { limit: 1 }, { signal })).total,
  });
}
export const useTags = () => useQuery(tagsQuery(useSession().client));

/** The article of this id; null asks for none. */
export function useArticle(id: string | null, edition: number | null = null) {
  const { client } = useSession();
  return useQuery({ ...articleQuery(client, id ?? '', edition), enabled: id !== null });
}
