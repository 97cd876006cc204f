const authors = (fields: string): string => `json_each(${fields}, '$.fields.authors')`;

/**
 * What an edition said before its capture was read again.
 *
 * - `edition.reader` is the version of the reader that made its reading, see `readerVersion`; null: it is older than such numbers
 * - `capture.guessed`: whether `captured_at` is only when a file was last written; null: it was not told
 * - `former_reading` holds readings that others took the place of; `run` numbers the re-readings of the archive, by which one of them is
 *   taken back, and `meta.rereading` is the last such number
 * - the trigger keeps `article_value` (see 009) where the newest edition is read to have other authors
 */
export const formerReadings = `
ALTER TABLE edition ADD COLUMN reader INTEGER;
ALTER TABLE capture ADD COLUMN guessed INTEGER CHECK (guessed IN (0, 1));
INSERT INTO meta VALUES ('rereading', 0);

CREATE TABLE former_reading (
  id INTEGER PRIMARY KEY,
  edition INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
  run INTEGER NOT NULL,
  replaced_at TEXT NOT NULL,
  reader INTEGER,
  fields TEXT NOT NULL,
  story BLOB,
  text TEXT NOT NULL,
  html TEXT
) STRICT;
CREATE INDEX former_reading_edition ON former_reading (edition, id);
CREATE INDEX former_reading_run ON former_reading (run, edition);

CREATE TRIGGER edition_revalued AFTER UPDATE OF fields ON edition
WHEN NEW.fields IS NOT OLD.fields AND NOT EXISTS (SELECT 1 FROM edition WHERE article = OLD.article AND number > OLD.number) BEGIN
  UPDATE article_value SET articles = max(0, articles - 1)
  WHERE field = 'author' AND value IN (SELECT value FROM ${authors('OLD.fields')});
  INSERT INTO article_value SELECT DISTINCT 'author', value, 1 FROM ${authors('NEW.fields')} WHERE value <> ''
  ON CONFLICT DO UPDATE SET articles = articles + 1;
END;
`;
