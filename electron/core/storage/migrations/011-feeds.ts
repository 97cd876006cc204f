/**
 * Subscriptions. `every` is in minutes; a removed feed stays, so that taking the removal back, or subscribing again, adds nothing
 * twice. `feed_item` is what was seen of each: an item is known by its guid, else by its address, else by what it says.
 */
export const feeds = `
CREATE TABLE feed (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  url TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  site TEXT,
  every INTEGER,
  full_text INTEGER NOT NULL DEFAULT 0 CHECK (full_text IN (0, 1)),
  search TEXT,
  tag TEXT,
  paused INTEGER NOT NULL DEFAULT 0 CHECK (paused IN (0, 1)),
  added_at TEXT NOT NULL,
  removed_at TEXT,
  checked_at TEXT,
  next_at TEXT,
  etag TEXT,
  modified TEXT,
  outcome TEXT,
  failures INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE feed_item (
  id INTEGER PRIMARY KEY,
  feed INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
  guid TEXT,
  url_key TEXT,
  story BLOB,
  digest BLOB NOT NULL,
  article TEXT,
  seen_at TEXT NOT NULL
) STRICT;
CREATE INDEX feed_item_guid ON feed_item (feed, guid) WHERE guid IS NOT NULL;
CREATE INDEX feed_item_url ON feed_item (feed, url_key) WHERE url_key IS NOT NULL;
CREATE INDEX feed_item_story ON feed_item (feed, story) WHERE story IS NOT NULL;
`;
