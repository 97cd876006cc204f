import { hash } from 'node:crypto';
import { isVersionMark } from '../articles/feed-guid.ts';
import { urlKey } from '../articles/url-key.ts';
import type { Db } from '../storage/database.ts';
import type { FeedItem } from './read-feed.ts';

/** What makes an item the same as one that was seen: its guid, else its address, else what it says. */
export interface ItemKeys {
  readonly guid: string | null;
  readonly urlKey: string | null;
  /** Null where there is too little text to tell two items apart by it. */
  readonly story: Buffer | null;
  /** Of what it says: an item that was seen and says the same needs no second look, whatever date or address it has now. */
  readonly digest: Buffer;
}

const enoughText = 200;

export function keysOf({ guid, url, title, html }: FeedItem): ItemKeys {
  const text = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const said = `${title ?? ''}\n${text}`;
  return {
    guid,
    urlKey: urlKey(url),
    story: text.length >= enoughText ? hash('sha256', said, 'buffer') : null,
    digest: hash('sha256', said, 'buffer'),
  };
}

export interface SeenItem {
  readonly id: number;
  readonly digest: Uint8Array;
  readonly article: string | null;
}

/**
 * The item of this feed that these keys belong to, if it was seen before. Two of one address whose names differ are two, unless they
 * say the same: then the feed changed the name.
 */
export function seenItem(db: Db, feed: number, keys: ItemKeys): SeenItem | null {
  const { guid, urlKey: key, story, digest } = keys;
  const by = (condition: string, ...values: readonly (string | Uint8Array)[]) =>
    db.get<SeenItem>(
      `SELECT id, digest, article FROM feed_item WHERE feed = ? AND ${condition} ORDER BY id DESC LIMIT 1`,
      feed,
      ...values,
    );
  const byName = guid === null ? undefined : by('guid = ?', guid);
  if (byName) return byName;
  if (key !== null) {
    const isTold = guid !== null && !isVersionMark(guid, key);
    const byAddress = isTold
      ? by('url_key = ? AND (guid IS NULL OR digest = ?)', key, digest)
      : by('url_key = ?', key);
    if (byAddress) return byAddress;
  }
  return (story === null ? undefined : by('story = ?', story)) ?? null;
}

/** Notes an item, and the article that it became; null where it was passed over. */
export function noteItem(
  db: Db,
  feed: number,
  seen: SeenItem | null,
  { keys, article, at }: { readonly keys: ItemKeys; readonly article: string | null; readonly at: string },
): void {
  const { guid, urlKey: key, story, digest } = keys;
  if (seen === null) {
    db.run(
      'INSERT INTO feed_item (feed, guid, url_key, story, digest, article, seen_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
      ...[feed, guid, key, story, digest, article, at],
    );
    return;
  }
  db.run(
    'UPDATE feed_item SET guid = ?, url_key = ?, story = ?, digest = ?, article = coalesce(?, article), seen_at = ? WHERE id = ?',
    ...[guid, key, story, digest, article, at, seen.id],
  );
}
