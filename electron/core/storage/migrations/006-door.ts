/**
 * The clipper's door. `pairing`: the programs that may clip; `token` is the SHA-256 of what each was given, `origin` the extension
 * it was given to. `received`: the clips that came through the door, so that one sent again is known.
 */
export const door = `
CREATE TABLE pairing (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  origin TEXT,
  token BLOB NOT NULL UNIQUE,
  paired_at TEXT NOT NULL,
  used_at TEXT
) STRICT;
CREATE INDEX pairing_origin ON pairing (origin);
CREATE TABLE received (
  clip TEXT PRIMARY KEY,
  article TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
