/**
 * How tags look in lists of them: by key, also of a parent that no article carries, and kept while no article carries the tag, so that
 * it looks the same when it comes back. `colour` is one of the contract's `TagColour`. And the order of saved searches is the person's.
 */
export const looks = `
CREATE TABLE tag_look (
  key TEXT PRIMARY KEY,
  colour TEXT,
  hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1))
) STRICT, WITHOUT ROWID;

ALTER TABLE saved_search ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
UPDATE saved_search SET position = (SELECT count(*) FROM saved_search other WHERE other.key < saved_search.key);
`;
