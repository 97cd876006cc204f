import type { FetchPage } from './fetch-page.ts';

/** The guarded fetcher, loaded when first asked: most archives never reach for the network, and no start should wait for that. */
export function createLazyFetcher(): FetchPage {
  let loaded: Promise<FetchPage> | undefined;
  return async (url, ask) => {
    loaded ??= import('./fetch-page.ts').then(({ createFetcher }) => createFetcher());
    return (await loaded)(url, ask);
  };
}
