import type { QueryClient } from '@tanstack/react-query';
import type { Article } from '../../electron/contract/article.ts';
import type { SearchOutput } from '../../electron/contract/search.ts';

export interface State {
  readonly read: boolean;
  readonly starred: boolean;
  readonly trashed: boolean;
}

/** The states that are on the screen: of the rows near, and of the open article. */
export function shownStates(queries: QueryClient): ReadonlyMap<string, State> {
  const states = new Map<string, State>();
  for (const [, page] of queries.getQueriesData<SearchOutput>({ queryKey: ['search'], type: 'active' })) {
    for (const hit of page?.hits ?? []) states.set(hit.id, hit);
  }
  for (const [, article] of queries.getQueriesData<Article>({
    queryKey: ['article'],
    type: 'active',
  })) {
    if (article) states.set(article.id, { ...article, trashed: article.trashedAt !== null });
  }
  return states;
}
