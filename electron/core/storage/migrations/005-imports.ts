/**
 * `guid` gives the article that a maker's own name for a story stands for (a feed's guid, a NewsML item's, an export's id).
 *
 * An import that has not come to its end leaves what it needs to go on, written with the articles in one transaction:
 * - `import_job`: one a set of paths and tags; `account` is JSON of the counts so far
 * - `import_source`: how far a file of it was read. `identity` tells whether it is the same file still; `mark` is JSON of where reading
 *   can start again, `items` the number of entries from there on that were dealt with
 * - `import_failure`: what failed, to be told at the end
 */
export const imports = `
CREATE TABLE guid (
  guid TEXT PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX guid_article ON guid (article);

CREATE TABLE import_job (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  account TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE import_source (
  job INTEGER NOT NULL REFERENCES import_job (id) ON DELETE CASCADE,
  path TEXT NOT NULL,
  identity TEXT NOT NULL,
  mark TEXT,
  items INTEGER NOT NULL,
  done INTEGER NOT NULL CHECK (done IN (0, 1)),
  PRIMARY KEY (job, path)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_failure (
  id INTEGER PRIMARY KEY,
  job INTEGER NOT NULL REFERENCES import_job (id) ON DELETE CASCADE,
  source TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX import_failure_job ON import_failure (job);
`;
