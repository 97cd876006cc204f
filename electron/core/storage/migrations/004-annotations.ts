/**
 * Highlights and notes. `quote_exact`, `quote_prefix` and `quote_suffix` are the marked words and those round them, `position_start`
 * and `position_end` their place in the text of the edition they were marked on; all null: the note is on the article as a whole.
 * Where they stand now is looked for when the article is opened. The partial indexes are all articles with a note, and with a highlight.
 */
export const annotations = `
CREATE TABLE annotation (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  edition INTEGER NOT NULL,
  colour TEXT NOT NULL CHECK (colour IN ('yellow', 'green', 'blue', 'red', 'violet')),
  note TEXT NOT NULL,
  quote_exact TEXT CHECK (quote_exact <> ''),
  quote_prefix TEXT,
  quote_suffix TEXT,
  position_start INTEGER,
  position_end INTEGER,
  created TEXT NOT NULL,
  modified TEXT NOT NULL,
  FOREIGN KEY (article, edition) REFERENCES edition (article, number) ON DELETE CASCADE,
  CHECK (quote_exact IS NOT NULL OR note <> ''),
  CHECK ((quote_exact IS NULL) = (quote_prefix IS NULL) AND (quote_exact IS NULL) = (quote_suffix IS NULL)),
  CHECK ((position_start IS NULL) = (position_end IS NULL) AND position_start <= position_end)
) STRICT;
CREATE INDEX annotation_article ON annotation (article, edition);
CREATE INDEX annotation_created ON annotation (created, id);
CREATE INDEX annotation_note ON annotation (article) WHERE note <> '';
CREATE INDEX annotation_highlight ON annotation (article) WHERE quote_exact IS NOT NULL;
`;
