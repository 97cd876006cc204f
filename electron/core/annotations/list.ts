import type { ListedAnnotation } from '../../contract/annotation.ts';
import type { Output, Parsed } from '../../contract/api.ts';
import { articleRow } from '../articles/article-id.ts';
import type { Db } from '../storage/database.ts';
import {
  annotationsOfArticle,
  countAnnotations,
  newestAnnotations,
  type StoredAnnotation,
} from './annotation-store.ts';

/**
 * Annotations with the headlines of their articles, newest first: those of one article, in the trash or not, or of all out of it.
 *
 * @throws not-found
 */
export function listAnnotations(db: Db, input: Parsed<'annotation.list'>): Output<'annotation.list'> {
  const { article, limit, offset } = input;
  if (article === undefined) {
    return {
      total: countAnnotations(db),
      annotations: newestAnnotations(db, { limit, offset }).map((one) => listed(db, one)),
    };
  }
  const row = articleRow(db, article);
  const all = annotationsOfArticle(db, row).toReversed();
  const page = all.slice(offset, offset + limit);
  return {
    total: all.length,
    annotations: page.map((annotation) => listed(db, { article: row, annotation })),
  };
}

interface ArticleRow {
  readonly uid: string;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly published_at: string | null;
  readonly language: string | null;
}

function listed(db: Db, { article, annotation }: StoredAnnotation): ListedAnnotation {
  const row = db.get<ArticleRow>(
    'SELECT uid, headline, publisher, published_at, language FROM article WHERE id = ?',
    article,
  );
  if (!row) throw new Error(`article row ${article} is gone`);
  const { uid, headline, publisher, published_at, language } = row;
  return { ...annotation, article: { id: uid, headline, publisher, publishedAt: published_at, language } };
}
