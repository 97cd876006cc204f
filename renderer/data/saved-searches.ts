import { useQueries, useQuery } from '@tanstack/react-query';
import type { Output } from '../../electron/contract/api.ts';
import type { SavedSearch } from '../../electron/contract/saved-search.ts';
import { t } from '../i18n/i18n.ts';
import type { Changes } from './changes.ts';
import { type Session, useSession, useWorkspace } from './session.tsx';

export type SavedCount = Output<'saved-search.count'>;

const none: readonly SavedSearch[] = [];

/** Every saved search, in the person's order. */
export function useSavedSearches(): readonly SavedSearch[] {
  const { client } = useSession();
  const { data = none } = useQuery({
    queryKey: ['saved-searches'],
    queryFn: async ({ signal }) => (await client.call('saved-search.list', {}, { signal })).searches,
  });
  return data;
}

/** What each saved search finds, by its id. Each is a call of its own, so that a search being typed gets in between. */
export function useSavedCounts(searches: readonly SavedSearch[]): ReadonlyMap<string, SavedCount> {
  const { client } = useSession();
  const answers = useQueries({
    queries: searches.map(({ id, query }) => ({
      queryKey: ['saved-counts', id, query],
      queryFn: ({ signal }: { signal: AbortSignal }) => client.call('saved-search.count', { id }, { signal }),
    })),
  });
  return new Map(
    searches.flatMap(({ id }, n) => {
      const data = answers[n]?.data;
      return data ? [[id, data] as const] : [];
    }),
  );
}

/** The saved search whose query is the one in the box; null in other views and where it is none's. */
export function useCurrentSaved(): SavedSearch | null {
  const searches = useSavedSearches();
  const everywhere = useWorkspace(({ view }) => view.kind === 'all');
  const query = useWorkspace(({ query }) => query.trim());
  return (everywhere && query !== '' && searches.find((search) => search.query === query)) || null;
}

/** Puts a saved search before another of `all`, at the end where that is null; can be undone. */
export async function moveSaved(
  { client, queries, notices }: Session,
  changes: Changes,
  all: readonly SavedSearch[],
  { id, name }: Pick<SavedSearch, 'id' | 'name'>,
  before: string | null,
): Promise<void> {
  const others = all.filter((each) => each.id !== id);
  const at = others.findIndex((each) => each.id === before);
  const place = (at < 0 ? others.length : at) + 1;
  try {
    const { undo } = await client.call('saved-search.move', { id, before });
    changes.record(t('data.placed', { name, place, count: all.length }), undo);
  } catch (error) {
    notices.fail(error);
  }
  queries.invalidateQueries({ queryKey: ['saved-searches'] });
}
