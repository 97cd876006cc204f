import { annotationsOfArticle, type StoredAnnotation } from '../../annotations/annotation-store.ts';
import { unpackCorrections } from '../../articles/stored-fields.ts';
import type { Db } from '../../storage/database.ts';
import { tagsOf } from '../../tags/tag-store.ts';
import { titleOf } from '../story/clipping.ts';
import type { Annotated, AnnotatedArticle, TakenAnnotation } from './form.ts';

/** Puts annotations to their articles, which keep the order in which they come. */
export function gather(db: Db, all: readonly StoredAnnotation[]): readonly Annotated[] {
  const byArticle = Map.groupBy(all, ({ article }) => article);
  return [...byArticle].map(([row, annotations]) => ({
    article: articleOf(db, row),
    annotations: annotations
      .map(
        ({ annotation }): TakenAnnotation => ({
          ...annotation,
          capturedAt: capturedAt(db, row, annotation.edition),
        }),
      )
      .sort((left, right) => placeOf(left) - placeOf(right) || left.created.localeCompare(right.created)),
  }));
}

/** Those of articles, in the order given. */
export const ofArticles = (db: Db, rows: readonly number[]): readonly StoredAnnotation[] =>
  rows.flatMap((article) => annotationsOfArticle(db, article).map((annotation) => ({ article, annotation })));

function placeOf({ target }: TakenAnnotation): number {
  if (target === null) return -1;
  return target.start ?? Number.MAX_SAFE_INTEGER;
}

interface Row {
  readonly uid: string;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly agency: string | null;
  readonly published_at: string | null;
  readonly language: string | null;
  readonly corrections: string | null;
  readonly read_url: string | null;
  readonly captured_url: string | null;
  readonly beginning: string;
}

function articleOf(db: Db, article: number): AnnotatedArticle {
  const row = db.get<Row>(
    `SELECT uid, a.headline, publisher, agency, published_at, language, a.corrections,
       fields ->> '$.fields.url' AS read_url, capture.url AS captured_url, substr(text, 1, 200) AS beginning
     FROM article a JOIN edition e ON e.article = a.id AND e.number = a.edition
     JOIN edition_body ON edition_body.edition = e.id JOIN capture ON capture.id = e.capture WHERE a.id = ?`,
    article,
  );
  if (!row) throw new Error(`article row ${article} is gone`);
  const corrected = unpackCorrections(row.corrections).url;
  return {
    id: row.uid,
    headline: titleOf({ headline: row.headline, text: row.beginning }),
    source: row.publisher ?? row.agency,
    publishedAt: row.published_at,
    language: row.language,
    url: (corrected === undefined ? row.read_url : corrected) ?? row.captured_url,
    tags: tagsOf(db, article),
  };
}

const capturedAt = (db: Db, article: number, edition: number): string =>
  db.get<{ captured_at: string }>(
    `SELECT captured_at FROM edition JOIN capture ON capture.id = edition.capture
     WHERE article = ? AND number <= ? ORDER BY number DESC LIMIT 1`,
    article,
    edition,
  )?.captured_at ?? '';
