import type { Annotation, AnnotationColour, Target } from '../../contract/annotation.ts';
import type { Db } from '../storage/database.ts';

interface Row {
  readonly uid: string;
  readonly article: number;
  readonly edition: number;
  readonly colour: AnnotationColour;
  readonly note: string;
  readonly quote_exact: string | null;
  readonly quote_prefix: string | null;
  readonly quote_suffix: string | null;
  readonly position_start: number | null;
  readonly position_end: number | null;
  readonly created: string;
  readonly modified: string;
}

/** An annotation with the row of its article. */
export interface StoredAnnotation {
  readonly article: number;
  readonly annotation: Annotation;
}

const columns =
  'uid, article, edition, colour, note, quote_exact, quote_prefix, quote_suffix, position_start, position_end, created, modified';

/** Of one article: as they were made, oldest first. */
export const annotationsOfArticle = (db: Db, article: number): readonly Annotation[] =>
  db
    .all<Row>(`SELECT ${columns} FROM annotation WHERE article = ? ORDER BY created, id`, article)
    .map(annotationOf);

/** @param uid an annotation's public name */
export function findAnnotation(db: Db, uid: string): StoredAnnotation | undefined {
  const row = db.get<Row>(`SELECT ${columns} FROM annotation WHERE uid = ?`, uid);
  return row && { article: row.article, annotation: annotationOf(row) };
}

/** A page of all annotations of articles out of the trash, newest first. */
export function newestAnnotations(
  db: Db,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): readonly StoredAnnotation[] {
  const rows = db.all<Row>(
    `SELECT ${columns} FROM annotation n
     WHERE (SELECT trashed_at FROM article WHERE id = n.article) IS NULL ORDER BY created DESC, id DESC LIMIT ? OFFSET ?`,
    limit,
    offset,
  );
  return rows.map((row) => ({ article: row.article, annotation: annotationOf(row) }));
}

/** How many there are on articles out of the trash. */
export const countAnnotations = (db: Db): number =>
  db.get<{ n: number }>(
    'SELECT count(*) AS n FROM annotation n WHERE (SELECT trashed_at FROM article WHERE id = n.article) IS NULL',
  )?.n ?? 0;

function annotationOf(row: Row): Annotation {
  return {
    id: row.uid,
    motivation: row.note === '' ? 'highlighting' : 'commenting',
    colour: row.colour,
    note: row.note,
    target: targetOf(row),
    edition: row.edition,
    created: row.created,
    modified: row.modified,
  };
}

const targetOf = (row: Row): Target | null =>
  row.quote_exact === null
    ? null
    : {
        exact: row.quote_exact,
        prefix: row.quote_prefix ?? '',
        suffix: row.quote_suffix ?? '',
        start: row.position_start,
        end: row.position_end,
      };

export function insertAnnotation(db: Db, article: number, annotation: Annotation): void {
  const { target } = annotation;
  db.run(
    `INSERT INTO annotation (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[annotation.id, article, annotation.edition, annotation.colour, annotation.note],
    ...[target?.exact ?? null, target?.prefix ?? null, target?.suffix ?? null],
    ...[target?.start ?? null, target?.end ?? null, annotation.created, annotation.modified],
  );
}

export function updateAnnotation(db: Db, { id, colour, note, modified }: Annotation): void {
  db.run(
    'UPDATE annotation SET colour = ?, note = ?, modified = ? WHERE uid = ?',
    colour,
    note,
    modified,
    id,
  );
}

export function deleteAnnotation(db: Db, uid: string): void {
  db.run('DELETE FROM annotation WHERE uid = ?', uid);
}
