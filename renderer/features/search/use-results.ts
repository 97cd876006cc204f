import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Hit, SearchOutput, Sort } from '../../../electron/contract/search.ts';
import { useSession, useWorkspace } from '../../data/session.tsx';
import type { Client } from '../../host/client.ts';
import { isFolded } from './stories.ts';

/** Rows come in pages of this many; only pages in sight are asked for. */
export const pageSize = 60;

export interface Results {
  readonly query: string;
  readonly sort: Sort;
  /** How many rows the list has. */
  readonly rows: number;
  /** The answer for the first page: totals, problems, how it was understood. */
  readonly answer: SearchOutput | undefined;
  readonly error: Error | null;
  /** The rows are of an older query, until the newer one's come. */
  readonly stale: boolean;
  /** Whether the row is out of sight, since its story is folded. */
  isFolded(index: number): boolean;
  /** The row at this place; undefined while its page is on its way. */
  row(index: number): Hit | undefined;
  /** Says which rows are in sight, so that their pages are fetched. */
  see(first: number, last: number): void;
  /** Ids of the rows from one place to another, fetching what is not here. */
  ids(from: number, to: number): Promise<readonly string[]>;
  /** Ids of all rows, of which more may be found than could be counted. */
  allIds(): Promise<readonly string[]>;
}

interface Asked {
  readonly query: string;
  readonly sort: Sort;
  /** The articles of a story stand together. */
  readonly together: boolean;
}

const pageQuery = (client: Client, asked: Asked, page: number) => ({
  queryKey: ['search', asked.query, asked.sort, asked.together, page],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    client.call(
      'search.query',
      { ...asked, limit: pageSize, offset: page * pageSize },
      page === 0 ? { signal, supersedes: 'search' } : { signal },
    ),
  gcTime: 60_000,
});

/** Pages that are flown over on the way to a far place are not asked for. */
const flightMs = 90;

interface Sight {
  readonly query: string;
  readonly first: number;
  readonly last: number;
}

/** The rows that a query finds, sparsely: a list of a million holds only the pages looked at. */
export function useResults({ query, sort, together }: Asked): Results {
  const { client } = useSession();
  const unfolded = useWorkspace(({ unfolded }) => unfolded);
  const asked = { query, sort, together };
  const [sight, see] = useSight(query);
  const top = useQuery({ ...pageQuery(client, asked, 0), placeholderData: keepPreviousData });
  const wanted = useMemo(() => {
    const pages: number[] = [];
    for (let page = Math.max(1, sight.first); page <= sight.last; page++) pages.push(page);
    return pages;
  }, [sight]);
  const others = useQueries({ queries: wanted.map((page) => pageQuery(client, asked, page)) });

  const pages = new Map<number, readonly Hit[]>();
  if (top.data) pages.set(0, top.data.hits);
  wanted.forEach((page, i) => {
    const hits = others[i]?.data?.hits;
    if (hits) pages.set(page, hits);
  });
  const row = (index: number) => pages.get(Math.floor(index / pageSize))?.[index % pageSize];

  const idsOf = async (offset: number, limit?: number) =>
    (await client.call('search.ids', { ...asked, offset, ...(limit === undefined ? {} : { limit }) })).ids;

  return {
    query,
    sort,
    rows: rowCount(top.data, pages),
    answer: top.data,
    error: top.error,
    stale: top.isPlaceholderData,
    row,
    isFolded: (index) => isFolded(row(index), unfolded),
    see,
    async ids(from, to) {
      const here: string[] = [];
      for (let index = from; index <= to; index++) {
        const id = row(index)?.id;
        if (id === undefined) return idsOf(from, to - from + 1);
        here.push(id);
      }
      return here;
    },
    allIds: () => idsOf(0),
  };
}

/** Which pages are in sight: at once where one goes on from page to page, after a rest where one leaps. */
function useSight(query: string): readonly [Sight, Results['see']] {
  const [sight, setSight] = useState<Sight>({ query, first: 0, last: 0 });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(sight);
  useEffect(() => () => clearTimeout(timer.current), []);
  const see = useCallback(
    (firstRow: number, lastRow: number) => {
      const next = { query, first: Math.floor(firstRow / pageSize), last: Math.floor(lastRow / pageSize) };
      const now = latest.current;
      const far = now.query === query && (next.first > now.last + 1 || next.last < now.first - 1);
      latest.current = next;
      clearTimeout(timer.current);
      const set = () =>
        setSight((old) =>
          old.query === query && old.first === next.first && old.last === next.last ? old : next,
        );
      if (far) timer.current = setTimeout(set, flightMs);
      else set();
    },
    [query],
  );
  // What was in sight of another list says nothing of this one.
  const own = useMemo(() => (sight.query === query ? sight : { query, first: 0, last: 0 }), [sight, query]);
  return [own, see];
}

/** The total as told, or as a page that came short of its rows has shown it. */
function rowCount(answer: SearchOutput | undefined, pages: ReadonlyMap<number, readonly Hit[]>): number {
  let rows = answer?.total ?? 0;
  for (const [page, hits] of pages) {
    if (hits.length < pageSize && (page === 0 || hits.length > 0)) return page * pageSize + hits.length;
    rows = Math.max(rows, page * pageSize + hits.length);
  }
  return rows;
}
