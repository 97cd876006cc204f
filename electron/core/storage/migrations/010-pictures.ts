/** The pictures that an edition's HTML shows as `/blob/SHA256`, with the type that their bytes have. */
export const pictures = `
CREATE TABLE picture (
  edition INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
  blob INTEGER NOT NULL REFERENCES blob (id),
  type TEXT NOT NULL,
  PRIMARY KEY (edition, blob)
) STRICT, WITHOUT ROWID;
CREATE INDEX picture_blob ON picture (blob);
`;
