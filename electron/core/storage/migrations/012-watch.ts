/**
 * The folder whose files are archived as they come, if there is one, and what became of each: `stamp` is size and time of what was
 * taken, so that a file is taken again only when it is another; `reason` says why something in it could not be.
 */
export const watch = `
CREATE TABLE watch (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  folder TEXT NOT NULL
) STRICT;
CREATE TABLE watched (
  path TEXT PRIMARY KEY,
  stamp TEXT NOT NULL,
  reason TEXT,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
