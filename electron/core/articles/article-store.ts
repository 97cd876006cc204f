import type { EditableFields, Reading } from '../../contract/article.ts';
import type { Db } from '../storage/database.ts';
import { packCorrections } from './fields.ts';
import { unpackCorrections } from './stored-fields.ts';
import { sortTime } from './time.ts';
import { urlKey } from './url-key.ts';
import { countWords } from './words.ts';

/** An article's own state, apart from what any edition says. */
export interface ArticleState {
  readonly row: number;
  readonly id: string;
  readonly addedAt: string;
  readonly read: boolean;
  readonly starred: boolean;
  readonly trashedAt: string | null;
  readonly corrections: EditableFields;
  readonly edition: number;
}

/** What a new article begins with. */
export interface NewArticle {
  readonly id: string;
  readonly addedAt: string;
  readonly read: boolean;
  readonly starred: boolean;
  readonly trashedAt: string | null;
}

interface StateRow {
  readonly id: number;
  readonly uid: string;
  readonly added_at: string;
  readonly read: number;
  readonly starred: number;
  readonly trashed_at: string | null;
  readonly corrections: string | null;
  readonly edition: number;
}

/** @param row an article's row, which is there */
export function stateOf(db: Db, row: number): ArticleState {
  const found = db.get<StateRow>(
    'SELECT id, uid, added_at, read, starred, trashed_at, corrections, edition FROM article WHERE id = ?',
    row,
  );
  if (!found) throw new Error(`article row ${row} is gone`);
  return {
    row: found.id,
    id: found.uid,
    addedAt: found.added_at,
    read: found.read === 1,
    starred: found.starred === 1,
    trashedAt: found.trashed_at,
    corrections: unpackCorrections(found.corrections),
    edition: found.edition,
  };
}

/** Marks an article. The counts of its tags are the caller's to keep. */
export function writeState(
  db: Db,
  row: number,
  state: Pick<ArticleState, 'read' | 'starred' | 'trashedAt'>,
): void {
  db.run(
    'UPDATE article SET read = ?, starred = ?, trashed_at = ? WHERE id = ?',
    state.read ? 1 : 0,
    state.starred ? 1 : 0,
    state.trashedAt,
    row,
  );
}

/** Gives the next number of a change that search must know of. */
export function nextChange(db: Db): number {
  const row = db.get<{ value: number }>(
    "UPDATE meta SET value = value + 1 WHERE key = 'change' RETURNING value",
  );
  if (!row) throw new Error('meta.change is missing');
  return row.value;
}

/** Tells search that an article says something else now, apart from what its row shows. */
export function tellChange(db: Db, row: number): void {
  db.run('UPDATE article SET change = ? WHERE id = ?', nextChange(db), row);
}

const listed =
  'url_key, edition, change, time, headline, published_at, publisher, place, agency, section, author, language, words';

/** The columns that a row of results shows, in the order of `listed`. */
function listing(db: Db, edition: number, reading: Reading, capturedAt: string, url: string | null) {
  return [
    urlKey(reading.url ?? url),
    edition,
    nextChange(db),
    sortTime(reading.publishedAt, capturedAt),
    reading.headline,
    reading.publishedAt,
    reading.publisher,
    reading.place,
    reading.agency,
    reading.section,
    reading.authors[0] || null,
    reading.language,
    countWords(reading.text),
  ];
}

/** What the row of results repeats of an edition. `reading` has the corrections applied; `url` is the capture's. */
export interface Shown {
  readonly edition: number;
  readonly reading: Reading;
  readonly capturedAt: string;
  readonly url: string | null;
}

/** @returns the new article's row */
export function insertArticle(
  db: Db,
  article: NewArticle,
  shown: Shown,
  corrections: EditableFields,
): number {
  return db.run(
    `INSERT INTO article (uid, added_at, read, starred, trashed_at, corrections, ${listed}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    article.id,
    article.addedAt,
    article.read ? 1 : 0,
    article.starred ? 1 : 0,
    article.trashedAt,
    packCorrections(corrections),
    ...listing(db, shown.edition, shown.reading, shown.capturedAt, shown.url),
  ).lastId;
}

/** Brings the row of results to another edition or to other corrections. */
export function updateArticle(db: Db, row: number, shown: Shown, corrections: EditableFields): void {
  const places = listed
    .split(', ')
    .map((column) => `${column} = ?`)
    .join(', ');
  db.run(
    `UPDATE article SET corrections = ?, ${places} WHERE id = ?`,
    packCorrections(corrections),
    ...listing(db, shown.edition, shown.reading, shown.capturedAt, shown.url),
    row,
  );
}
