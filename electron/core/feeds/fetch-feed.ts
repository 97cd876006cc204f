import type { Fetched, FetchPage } from '../network/fetch-page.ts';
import type { StoredFeed } from './feed-store.ts';
import { type ParsedFeed, readFeed } from './read-feed.ts';

const accept =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

/** What a site said to a look at its feed. `validators` are sent along next time, so that nothing comes twice over the wire. */
export type Look =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused'; readonly reason: string; readonly retryAfter: string | undefined }
  | {
      readonly kind: 'read';
      readonly feed: ParsedFeed;
      readonly validators: { readonly etag: string | null; readonly modified: string | null };
    };

/**
 * Asks a site for its feed, if it changed (RFC 9110, 13.1).
 *
 * @throws as `FetchPage` does; unreadable
 */
export async function lookAtFeed(fetchPage: FetchPage, feed: StoredFeed, signal: AbortSignal): Promise<Look> {
  const fetched = await fetchPage(feed.url, {
    signal,
    anyStatus: true,
    headers: {
      accept,
      ...(feed.etag === null ? {} : { 'if-none-match': feed.etag }),
      ...(feed.modified === null ? {} : { 'if-modified-since': feed.modified }),
    },
  });
  return understand(fetched);
}

function understand({ status, headers, bytes, url }: Fetched): Look {
  if (status === 304) return { kind: 'unchanged' };
  if (status === 410) return { kind: 'gone' };
  if (status !== 200) {
    return { kind: 'refused', reason: `The site answered ${status}.`, retryAfter: headers['retry-after'] };
  }
  return {
    kind: 'read',
    feed: readFeed(bytes, headers['content-type'] ?? null, url),
    validators: { etag: headers.etag ?? null, modified: headers['last-modified'] ?? null },
  };
}
