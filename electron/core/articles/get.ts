import type { Article, Capture } from '../../contract/article.ts';
import { ArchiveError } from '../../contract/errors.ts';
import { anchoredAnnotations } from '../annotations/of-article.ts';
import { membershipsOf } from '../collections/member-store.ts';
import type { Db } from '../storage/database.ts';
import { tagsOf } from '../tags/tag-store.ts';
import { articleRow } from './article-id.ts';
import { type ArticleState, stateOf } from './article-store.ts';
import { editionOf } from './edition-store.ts';
import { unpackCorrections, unpackFields, withCorrections } from './fields.ts';
import { countWords } from './words.ts';

/**
 * One article, whole.
 *
 * @param id its id, or the beginning of it
 * @param number an older edition to show in place of the newest
 * @throws not-found
 */
export function getArticle(db: Db, id: string, number?: number): Article {
  return articleAt(db, articleRow(db, id), number);
}

/** The article of a row that is there. */
export function articleAt(db: Db, row: number, number?: number): Article {
  const state = stateOf(db, row);
  const wanted = number ?? state.edition;
  const edition = editionOf(db, row, wanted);
  if (!edition) throw new ArchiveError('not-found', `The article ${state.id} has no edition ${wanted}.`);
  const corrections = wanted === state.edition ? state.corrections : (edition.corrections ?? {});
  const shown = withCorrections(edition.reading, corrections);
  return {
    ...shown,
    url: shown.url ?? edition.url,
    id: state.id,
    edition: wanted,
    editions: editionsOf(db, state),
    addedAt: state.addedAt,
    read: state.read,
    starred: state.starred,
    trashedAt: state.trashedAt,
    tags: [...tagsOf(db, row)],
    collections: membershipsOf(db, row).map(({ path }) => path),
    words: countWords(shown.text),
    annotations: anchoredAnnotations(db, row, shown.text),
    capture: captureOf(db, row, wanted),
  };
}

interface EditionRow {
  readonly number: number;
  readonly fields: string;
  readonly corrections: string | null;
  readonly captured_at: string;
}

function editionsOf(db: Db, state: ArticleState): Article['editions'] {
  const rows = db.all<EditionRow>(
    `SELECT number, fields, corrections, captured_at FROM edition JOIN capture ON capture.id = edition.capture
     WHERE article = ? ORDER BY number`,
    state.row,
  );
  return rows.map((row) => {
    const corrections = row.number === state.edition ? state.corrections : unpackCorrections(row.corrections);
    const { fields, news } = unpackFields(row.fields);
    const headline = corrections.headline === undefined ? fields.headline : corrections.headline;
    return { edition: row.number, capturedAt: row.captured_at, headline, ...(news && { news }) };
  });
}

interface CaptureRow {
  readonly sha256: Uint8Array;
  readonly type: string;
  readonly size: number;
  readonly url: string | null;
  readonly source: string;
  readonly captured_at: string;
}

function captureOf(db: Db, article: number, number: number): Capture {
  const row = db.get<CaptureRow>(
    `SELECT sha256, type, size, url, source, captured_at FROM edition
     JOIN capture ON capture.id = edition.capture JOIN blob ON blob.id = capture.blob
     WHERE article = ? AND number = ?`,
    article,
    number,
  );
  if (!row) throw new Error(`edition ${number} of article row ${article} has no capture`);
  return {
    sha256: Buffer.from(row.sha256).toString('hex'),
    type: row.type,
    bytes: row.size,
    url: row.url,
    source: row.source,
    capturedAt: row.captured_at,
  };
}
