import type { Feed } from '../../contract/feed.ts';
import type { Db } from '../storage/database.ts';

/** A subscription with what only the looking at it needs. */
export interface StoredFeed extends Feed {
  readonly row: number;
  readonly etag: string | null;
  readonly modified: string | null;
  readonly failures: number;
  readonly removed: boolean;
}

interface Row {
  readonly id: number;
  readonly uid: string;
  readonly url: string;
  readonly title: string;
  readonly site: string | null;
  readonly every: number | null;
  readonly full_text: number;
  readonly search: string | null;
  readonly tag: string | null;
  readonly paused: number;
  readonly added_at: string;
  readonly removed_at: string | null;
  readonly checked_at: string | null;
  readonly next_at: string | null;
  readonly etag: string | null;
  readonly modified: string | null;
  readonly outcome: string | null;
  readonly failures: number;
  readonly archived: number;
}

const select = `SELECT feed.*, (SELECT count(DISTINCT article) FROM feed_item WHERE feed = feed.id) AS archived FROM feed`;

const toFeed = (row: Row): StoredFeed => ({
  row: row.id,
  id: row.uid,
  url: row.url,
  title: row.title,
  site: row.site,
  every: row.every,
  fullText: row.full_text === 1,
  search: row.search,
  tag: row.tag,
  paused: row.paused === 1,
  addedAt: row.added_at,
  checkedAt: row.checked_at,
  nextAt: row.next_at,
  outcome: row.outcome,
  failing: row.failures > 0,
  archived: row.archived,
  etag: row.etag,
  modified: row.modified,
  failures: row.failures,
  removed: row.removed_at !== null,
});

/** Every subscription, by title. */
export const allFeeds = (db: Db): StoredFeed[] =>
  db.all<Row>(`${select} WHERE removed_at IS NULL ORDER BY title COLLATE NOCASE, id`).map(toFeed);

/** Those whose time has come. */
export const dueFeeds = (db: Db, now: string): StoredFeed[] =>
  db
    .all<Row>(
      `${select} WHERE removed_at IS NULL AND paused = 0 AND every IS NOT NULL AND (next_at IS NULL OR next_at <= ?)
       ORDER BY next_at`,
      now,
    )
    .map(toFeed);

/** A subscription, also one that was removed. */
export function feedBy(db: Db, key: 'uid' | 'url', value: string): StoredFeed | null {
  const row = db.get<Row>(`${select} WHERE ${key} = ?`, value);
  return row ? toFeed(row) : null;
}

/** A subscription as it is now, null where it was removed. */
export function followedFeed(db: Db, id: string): StoredFeed | null {
  const feed = feedBy(db, 'uid', id);
  return feed?.removed ? null : feed;
}

export function insertFeed(db: Db, feed: Pick<Feed, 'id' | 'url' | 'title' | 'addedAt'>): void {
  const { id, url, title, addedAt } = feed;
  db.run('INSERT INTO feed (uid, url, title, added_at) VALUES (?, ?, ?, ?)', id, url, title, addedAt);
}

/** What a person chooses for a feed. `removedAt` null takes a removal back. */
export interface FeedChoices extends Pick<Feed, 'every' | 'fullText' | 'search' | 'tag' | 'paused'> {
  readonly removedAt: string | null;
  readonly nextAt: string | null;
}

export function writeChoices(db: Db, id: string, choices: FeedChoices): void {
  const { every, fullText, search, tag, paused, removedAt, nextAt } = choices;
  db.run(
    `UPDATE feed SET every = ?, full_text = ?, search = ?, tag = ?, paused = ?, removed_at = ?, next_at = ? WHERE uid = ?`,
    ...[every, fullText ? 1 : 0, search, tag, paused ? 1 : 0, removedAt, nextAt, id],
  );
}

export function writeTag(db: Db, row: number, tag: string): void {
  db.run('UPDATE feed SET tag = ? WHERE id = ?', tag, row);
}

/** What a look at a feed gave; `paused` where it is to be looked at no more. What a person chose meanwhile stays. */
export interface Checked {
  readonly checkedAt: string;
  readonly nextAt: string | null;
  readonly outcome: string;
  readonly failures: number;
  readonly etag: string | null;
  readonly modified: string | null;
  readonly title: string;
  readonly site: string | null;
  readonly paused: boolean;
}

export function writeChecked(db: Db, row: number, checked: Checked): void {
  const { checkedAt, nextAt, outcome, failures, etag, modified, title, site, paused } = checked;
  db.run(
    `UPDATE feed SET checked_at = ?, next_at = ?, outcome = ?, failures = ?, etag = ?, modified = ?, title = ?, site = ?,
     paused = paused OR ? WHERE id = ?`,
    ...[checkedAt, nextAt, outcome, failures, etag, modified, title, site, paused ? 1 : 0, row],
  );
}
