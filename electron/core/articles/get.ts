import type { Article, Capture } from '../../contract/article.ts';
import { ArchiveError } from '../../contract/errors.ts';
import { anchoredAnnotations } from '../annotations/of-article.ts';
import { membershipsOf } from '../collections/member-store.ts';
import type { Db } from '../storage/database.ts';
import { tagsOf } from '../tags/tag-store.ts';
import { articleRow } from './article-id.ts';
import { type ArticleState, stateOf } from './article-store.ts';
import { editionOf } from './edition-store.ts';
import { withCorrections } from './fields.ts';
import { readableTime } from './readable.ts';
import {
  fieldsBeside,
  hasTornCorrections,
  tornCorrections,
  tornTimes,
  unpackCorrections,
  unpackFields,
} from './stored-fields.ts';
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
  const capture = captureOf(db, row, wanted);
  const capturedAt = readableTime(capture.capturedAt);
  const addedAt = readableTime(state.addedAt);
  const anyTime = capturedAt ?? addedAt ?? unknownTime;
  const isTimeTorn = capturedAt === null || addedAt === null;
  return {
    ...shown,
    warnings: [
      ...shown.warnings,
      ...(hasTornCorrections(db, state, wanted) ? [tornCorrections] : []),
      ...(isTimeTorn ? [tornTimes] : []),
    ],
    url: shown.url ?? edition.url,
    id: state.id,
    edition: wanted,
    editions: editionsOf(db, state),
    addedAt: addedAt ?? anyTime,
    read: state.read,
    starred: state.starred,
    // In the trash it stays, whenever it came there.
    trashedAt: state.trashedAt && (readableTime(state.trashedAt) ?? anyTime),
    tags: [...tagsOf(db, row)],
    collections: membershipsOf(db, row).map(({ path }) => path),
    words: countWords(shown.text),
    annotations: anchoredAnnotations(db, row, shown.text),
    capture: { ...capture, capturedAt: anyTime },
  };
}

/** Of an article none of whose times can be read. */
const unknownTime = '1970-01-01';

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
    const { fields, news, damage } = unpackFields(row.fields);
    const read =
      damage === 'all' ? (fieldsBeside(db, state.row, row.number).headline ?? null) : fields.headline;
    const headline = corrections.headline === undefined ? read : corrections.headline;
    const capturedAt = readableTime(row.captured_at) ?? readableTime(state.addedAt) ?? unknownTime;
    return { edition: row.number, capturedAt, headline, ...(news && { news }) };
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
