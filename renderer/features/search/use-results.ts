import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Hit, SearchOutput, Sort } from '../../../electron/contract/search.ts';
import { useSession } from '../../data/session.tsx';
import type { Client } from '../../host/client.ts';

/** Rows come in pages of this many; only pages in sight are asked for. */
export const pageSize = 60;

/** Browsers cannot lay out a taller list; what is beyond is reached by narrowing the search. */
export const rowLimit = 200_000;

export interface Results {
  readonly query: string;
  /** How many rows the list has, at most `rowLimit`. */
  readonly rows: number;
  /** The answer for the first page: totals, problems, how it was understood. */
  readonly answer: SearchOutput | undefined;
  readonly error: Error | null;
  /** The rows are of an older query, until the newer one's come. */
  readonly stale: boolean;
  /** The row at this place; undefined while its page is on its way. */
  row(index: number): Hit | undefined;
  /** Says which rows are in sight, so that their pages are fetched. */
  see(first: number, last: number): void;
  /** Ids of the rows from one place to another, fetching what is not here. */
  ids(from: number, to: number): Promise<readonly string[]>;
}

const pageQuery = (client: Client, query: string, sort: Sort, page: number) => ({
  queryKey: ['search', query, sort, page],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    client.call(
      'search.query',
      { query, sort, limit: pageSize, offset: page * pageSize },
      page === 0 ? { signal, supersedes: 'search' } : { signal },
    ),
  gcTime: 60_000,
});

/** The rows that a query finds, sparsely: a list of a hundred thousand holds only the pages looked at. */
export function useResults(query: string, sort: Sort): Results {
  const { client, queries } = useSession();
  const [sight, setSight] = useState({ first: 0, last: 0 });
  const top = useQuery({ ...pageQuery(client, query, sort, 0), placeholderData: keepPreviousData });
  const wanted = useMemo(() => {
    const pages: number[] = [];
    for (let page = Math.max(1, sight.first); page <= sight.last; page++) pages.push(page);
    return pages;
  }, [sight]);
  const others = useQueries({ queries: wanted.map((page) => pageQuery(client, query, sort, page)) });

  const pages = new Map<number, readonly Hit[]>();
  if (top.data) pages.set(0, top.data.hits);
  wanted.forEach((page, i) => {
    const hits = others[i]?.data?.hits;
    if (hits) pages.set(page, hits);
  });

  const see = useCallback((first: number, last: number) => {
    const next = { first: Math.floor(first / pageSize), last: Math.floor(last / pageSize) };
    setSight((now) => (now.first === next.first && now.last === next.last ? now : next));
  }, []);

  const ids = useCallback(
    async (from: number, to: number) => {
      const found: string[] = [];
      for (let page = Math.floor(from / pageSize); page <= Math.floor(to / pageSize); page++) {
        const { hits } = await queries.fetchQuery(pageQuery(client, query, sort, page));
        const start = page * pageSize;
        found.push(...hits.slice(Math.max(0, from - start), to - start + 1).map(({ id }) => id));
      }
      return found;
    },
    [client, queries, query, sort],
  );

  return {
    query,
    rows: Math.min(rowCount(top.data, pages), rowLimit),
    answer: top.data,
    error: top.error,
    stale: top.isPlaceholderData,
    row: (index) => pages.get(Math.floor(index / pageSize))?.[index % pageSize],
    see,
    ids,
  };
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
