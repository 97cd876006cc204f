/**
 * The first schema.
 *
 * - `article` repeats, of its newest edition with corrections applied, what a row of results shows, so that a list reads no bodies.
 * - `article.time` is the second since 1970 it is sorted by: published, else captured. A day without an hour counts as its noon, UTC.
 * - `article.change` is the number of its last change that search must know of; `meta.change` is the last number given;
 *   `meta.archive_id` is the archive's own name, which its index repeats.
 *   A purged article leaves its number in `purged`.
 * - `edition.fields` is JSON `{fields, origins, warnings}` as read: fields that are null or empty are left out,
 *   `text` and `html` are apart in `edition_body`.
 * - `article.corrections` is JSON of the fields a person corrected; they win over the newest edition's.
 *   When a newer edition comes, the older one keeps them as `edition.corrections`, and those go along whose field reads the same.
 * - `edition.story` is half a SHA-256 of headline and text without regard to spaces: the same story, whatever bytes it came in.
 * - `tag.key` is the path in lower case: case does not tell tags apart.
 * - `tag_count` has for each tag, and each parent of one, how many articles out of the trash carry it or one below it. It is kept
 *   with every change, since counting a million articles takes seconds; a key that is missing counts none.
 */
export const first = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO meta VALUES ('change', 0), ('archive_id', lower(hex(randomblob(16))));

CREATE TABLE blob (
  id INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
  size INTEGER NOT NULL,
  stored INTEGER NOT NULL, -- bytes it takes once encoded
  encoding TEXT NOT NULL CHECK (encoding IN ('zstd', 'identity')),
  bytes BLOB -- null: in the folder blobs/
) STRICT;
CREATE INDEX blob_apart ON blob (stored) WHERE bytes IS NULL;

CREATE TABLE capture (
  id INTEGER PRIMARY KEY,
  blob INTEGER NOT NULL REFERENCES blob (id),
  type TEXT NOT NULL,
  url TEXT,
  source TEXT NOT NULL,
  captured_at TEXT NOT NULL
) STRICT;
CREATE INDEX capture_blob ON capture (blob);

CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  url_key TEXT,
  added_at TEXT NOT NULL,
  read INTEGER NOT NULL DEFAULT 0 CHECK (read IN (0, 1)),
  starred INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1)),
  trashed_at TEXT,
  corrections TEXT,
  edition INTEGER NOT NULL,
  change INTEGER NOT NULL,
  time INTEGER NOT NULL,
  headline TEXT,
  published_at TEXT,
  publisher TEXT,
  place TEXT,
  agency TEXT,
  section TEXT,
  language TEXT,
  words INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX article_change ON article (change);
CREATE INDEX article_url ON article (url_key) WHERE url_key IS NOT NULL;
CREATE INDEX article_time ON article (time);
CREATE INDEX article_unread ON article (time) WHERE read = 0 AND trashed_at IS NULL;
CREATE INDEX article_starred ON article (time) WHERE starred = 1;
CREATE INDEX article_language ON article (language, words);
CREATE INDEX article_trashed ON article (time) WHERE trashed_at IS NOT NULL;

CREATE TABLE purged (change INTEGER PRIMARY KEY, article INTEGER NOT NULL) STRICT;

CREATE TABLE edition (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  capture INTEGER NOT NULL REFERENCES capture (id),
  fields TEXT NOT NULL,
  corrections TEXT,
  story BLOB,
  UNIQUE (article, number)
) STRICT;
CREATE INDEX edition_capture ON edition (capture);
CREATE INDEX edition_story ON edition (story) WHERE story IS NOT NULL;

CREATE TABLE edition_body (
  edition INTEGER PRIMARY KEY REFERENCES edition (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  html TEXT
) STRICT;

CREATE TABLE tag (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE article_tag (
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  tag INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
  PRIMARY KEY (article, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_tag_tag ON article_tag (tag, article);

CREATE TABLE tag_count (
  key TEXT PRIMARY KEY,
  count INTEGER NOT NULL,
  unread INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`;
