import type { Reading } from '../../contract/article.ts';
import { packFields } from '../articles/fields.ts';
import { unpackFields } from '../articles/stored-fields.ts';
import { readerVersion } from '../capture/reader-version.ts';
import type { Db } from '../storage/database.ts';

/** An edition that may be read again, and the capture it was read from. */
export interface Rereadable {
  readonly row: number;
  readonly article: number;
  readonly number: number;
  readonly capture: StoredCapture;
}

export interface StoredCapture {
  readonly sha256: Uint8Array;
  readonly type: string;
  readonly url: string | null;
  readonly source: string;
  readonly capturedAt: string;
  /** Null where it was not told. */
  readonly guessed: boolean | null;
}

interface Row {
  readonly id: number;
  readonly number: number;
  readonly sha256: Uint8Array;
  readonly type: string;
  readonly url: string | null;
  readonly source: string;
  readonly captured_at: string;
  readonly guessed: number | null;
}

/** An article's editions, oldest first. @param older only those that an older reader read, or that cannot be read any more */
export function editionsToRead(db: Db, article: number, older: boolean): readonly Rereadable[] {
  const rows = db.all<Row>(
    `SELECT edition.id, number, sha256, type, url, source, captured_at, guessed FROM edition
     JOIN capture ON capture.id = edition.capture JOIN blob ON blob.id = capture.blob
     WHERE article = ? AND (NOT ? OR ifnull(reader, 0) < ? OR NOT json_valid(fields)) ORDER BY number`,
    ...[article, older ? 1 : 0, readerVersion],
  );
  return rows.map((row) => ({
    row: row.id,
    article,
    number: row.number,
    capture: {
      ...{ sha256: row.sha256, type: row.type, url: row.url, source: row.source },
      capturedAt: row.captured_at,
      guessed: row.guessed === null ? null : row.guessed === 1,
    },
  }));
}

/** The number of an edition's row now (another may have come before it), undefined where it is gone. */
export const placeOfEdition = (db: Db, row: number): { article: number; number: number } | undefined =>
  db.get<{ article: number; number: number }>('SELECT article, number FROM edition WHERE id = ?', row);

/** A reading as it is stored, whole. */
export interface StoredReading {
  readonly reader: number | null;
  readonly fields: string;
  readonly story: Uint8Array | null;
  readonly text: string;
  readonly html: string | null;
}

/** Today's reader's reading in the form it is stored in. */
export const storedForm = (reading: Reading, story: Uint8Array | null): StoredReading => ({
  reader: readerVersion,
  fields: packFields(reading),
  story,
  text: reading.text,
  html: reading.html,
});

/** The other way. */
export function readingOf({ fields, text, html }: Pick<StoredReading, 'fields' | 'text' | 'html'>): Reading {
  const stored = unpackFields(fields);
  const { origins, warnings, news } = stored;
  return { ...stored.fields, text, html, origins, warnings: [...warnings], ...(news && { news }) };
}

/** Says of an edition that today's reader reads it as it stands. */
export const markRead = (db: Db, edition: number): void =>
  void db.run('UPDATE edition SET reader = ? WHERE id = ?', readerVersion, edition);

/** Gives an edition another reading; the one it had is kept under the number of a run. */
export function replaceReading(
  db: Db,
  edition: number,
  { reader, fields, story, text, html }: StoredReading,
  { run, at }: { readonly run: number; readonly at: string },
): void {
  db.run(
    `INSERT INTO former_reading (edition, run, replaced_at, reader, fields, story, text, html)
     SELECT id, ?, ?, reader, fields, story, text, html FROM edition
     JOIN edition_body ON edition_body.edition = edition.id WHERE id = ?`,
    ...[run, at, edition],
  );
  db.run('UPDATE edition SET reader = ?, fields = ?, story = ? WHERE id = ?', reader, fields, story, edition);
  db.run('UPDATE edition_body SET text = ?, html = ? WHERE edition = ?', text, html, edition);
}

/** Gives the next run of re-reading its number. */
export function nextRun(db: Db): number {
  const row = db.get<{ value: number }>(
    "UPDATE meta SET value = value + 1 WHERE key = 'rereading' RETURNING value",
  );
  if (!row) throw new Error('meta.rereading is missing');
  return row.value;
}

export interface FormerReading extends StoredReading {
  readonly id: number;
  readonly edition: number;
  readonly run: number;
  /** When it was replaced, ISO 8601. */
  readonly replacedAt: string;
}

const columns = 'id, edition, run, replaced_at AS replacedAt, reader, fields, story, text, html';

/** Readings that a run replaced, some at a time. @param after the id of the last that was had */
export const formersOfRun = (db: Db, run: number, after: number, most: number): readonly FormerReading[] =>
  db.all<FormerReading>(
    `SELECT ${columns} FROM former_reading WHERE run = ? AND id > ? ORDER BY id LIMIT ?`,
    ...[run, after, most],
  );

/** What an edition said before it was last read again. */
export const lastFormer = (db: Db, article: number, number: number): FormerReading | undefined =>
  db.get<FormerReading>(
    `SELECT ${columns} FROM former_reading WHERE edition = (SELECT id FROM edition WHERE article = ? AND number = ?)
     ORDER BY id DESC LIMIT 1`,
    ...[article, number],
  );

/** A former reading that is shown again is none any more. */
export const removeFormer = (db: Db, id: number): void =>
  void db.run('DELETE FROM former_reading WHERE id = ?', id);
