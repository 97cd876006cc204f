/**
 * Saved searches: a name for a query. `key` is the name in lower case, since case does not tell names apart; `tag` is what arriving
 * articles that match are given, `notify` whether the person is told of them.
 */
export const savedSearches = `
CREATE TABLE saved_search (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE,
  query TEXT NOT NULL,
  notify INTEGER NOT NULL DEFAULT 0 CHECK (notify IN (0, 1)),
  tag TEXT
) STRICT;
`;
