/**
 * Bytes that told of an article which was there already and added what a person had done with it elsewhere, by their SHA-256: they
 * do so once, so that what is taken off here does not come back with the same export.
 */
export const told = `
CREATE TABLE told (
  sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32),
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX told_article ON told (article);
`;
