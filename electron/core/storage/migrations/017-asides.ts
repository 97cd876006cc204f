/** What an interrupted import has found that is no article, as `import_failure` has what failed. */
export const asides = `
CREATE TABLE import_aside (
  id INTEGER PRIMARY KEY,
  job INTEGER NOT NULL REFERENCES import_job (id) ON DELETE CASCADE,
  source TEXT NOT NULL,
  words TEXT NOT NULL
) STRICT;
CREATE INDEX import_aside_job ON import_aside (job);
`;
