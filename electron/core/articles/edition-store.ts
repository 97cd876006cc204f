import type { EditableFields, Reading } from '../../contract/article.ts';
import { readerVersion } from '../capture/reader-version.ts';
import type { Db } from '../storage/database.ts';
import type { ArticleState } from './article-store.ts';
import { packFields } from './fields.ts';
import { fieldsBeside, unpackCorrections, unpackFields } from './stored-fields.ts';

/**
 * Puts a reading beside the capture it was read from.
 *
 * @param edition `reader`: which reader's it is, where it is not today's; null: nobody knows
 * @returns the edition's row
 */
export function insertEdition(
  db: Db,
  edition: {
    readonly article: number;
    readonly number: number;
    readonly capture: number;
    readonly story: Uint8Array | null;
    readonly reading: Reading;
    readonly reader?: number | null;
  },
): number {
  const { lastId } = db.run(
    'INSERT INTO edition (article, number, capture, fields, story, reader) VALUES (?, ?, ?, ?, ?, ?)',
    edition.article,
    edition.number,
    edition.capture,
    packFields(edition.reading),
    edition.story,
    edition.reader === undefined ? readerVersion : edition.reader,
  );
  db.run(
    'INSERT INTO edition_body (edition, text, html) VALUES (?, ?, ?)',
    lastId,
    edition.reading.text,
    edition.reading.html,
  );
  return lastId;
}

interface EditionRow {
  readonly fields: string;
  readonly corrections: string | null;
  readonly text: string;
  readonly html: string | null;
  readonly url: string | null;
  readonly captured_at: string;
}

/** One edition as it was read, with what it was read from. */
export interface StoredEdition {
  readonly reading: Reading;
  /** Those a person made while it was the newest; null: it still is, and they are the article's. */
  readonly corrections: EditableFields | null;
  readonly capturedAt: string;
  readonly url: string | null;
  /** Whether a part of what was read cannot be read back. */
  readonly isDamaged: boolean;
}

/** Undefined where the article has no edition of that number. */
export function editionOf(db: Db, article: number, number: number): StoredEdition | undefined {
  const row = db.get<EditionRow>(
    `SELECT edition.fields, edition.corrections, text, html, capture.url, captured_at FROM edition
     JOIN edition_body ON edition_body.edition = edition.id JOIN capture ON capture.id = edition.capture
     WHERE article = ? AND number = ?`,
    article,
    number,
  );
  if (!row) return undefined;
  const stored = unpackFields(row.fields);
  return {
    reading: {
      ...stored.fields,
      ...(stored.damage === 'all' && fieldsBeside(db, article, number)),
      text: row.text,
      html: row.html,
      origins: stored.origins,
      warnings: [...stored.warnings],
      ...(stored.news && { news: stored.news }),
    },
    corrections: row.corrections === null ? null : unpackCorrections(row.corrections),
    capturedAt: row.captured_at,
    url: row.url,
    isDamaged: stored.damage !== 'none',
  };
}

/** The edition that an article shows. */
export function newestEdition(db: Db, state: ArticleState): StoredEdition {
  const edition = editionOf(db, state.row, state.edition);
  if (!edition) throw new Error(`article ${state.id} has no edition ${state.edition}`);
  return edition;
}
