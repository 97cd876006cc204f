/** How far each article was read, see the contract's `ReadingPlace`; an article that is not begun, or was read to its end, has none. */
export const readingPlaces = `
CREATE TABLE reading_place (
  article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  share REAL NOT NULL CHECK (share BETWEEN 0 AND 1),
  words TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX reading_place_at ON reading_place (at);
`;
