import type { Feed } from '../../contract/feed.ts';
import type { StoredFeed } from './feed-store.ts';

/** A subscription as the wire has it. */
export function shownFeed(feed: StoredFeed): Feed {
  const {
    row: _row,
    etag: _etag,
    modified: _modified,
    failures: _failures,
    removed: _removed,
    ...shown
  } = feed;
  return shown;
}
