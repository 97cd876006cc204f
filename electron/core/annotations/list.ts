import type { ListedAnnotation } from '../../contract/annotation.ts';
import type { Output, Parsed } from '../../contract/api.ts';
import { articleRow } from '../articles/article-id.ts';
import { type SearchIndex, selectIds, termContext } from '../search/index.ts';
import { readQuery, savedQueriesOf } from '../search/query/read-query.ts';
import { guarded } from '../search/search.ts';
import type { Db } from '../storage/database.ts';
import {
  annotationsOfArticle,
  countAnnotations,
  newestAnnotations,
  type StoredAnnotation,
} from './annotation-store.ts';
import { wordsOfQuery } from './words-of-query.ts';

/**
 * Annotations with the headlines of their articles, newest first: those of one article, in the trash or not, or of all out of it.
 * A query narrows them to those that have its words, of articles that it finds.
 *
 * @throws not-found
 */
export function listAnnotations(
  db: Db,
  index: SearchIndex,
  { article, query, limit, offset }: Parsed<'annotation.list'>,
): Output<'annotation.list'> {
  if (article === undefined && query.trim() === '') {
    const page = newestAnnotations(db, { limit, offset });
    return { total: countAnnotations(db), annotations: page.map((one) => listed(db, one)) };
  }
  const found = soughtAnnotations(db, index, { ...(article !== undefined && { article }), query });
  return {
    total: found.length,
    annotations: found.slice(offset, offset + limit).map((one) => listed(db, one)),
  };
}

/**
 * All that {@link listAnnotations} would give, page by page, without their articles.
 *
 * @throws not-found
 */
export function soughtAnnotations(
  db: Db,
  index: SearchIndex,
  { article, query }: Pick<Parsed<'annotation.list'>, 'article' | 'query'>,
): readonly StoredAnnotation[] {
  const all = article === undefined ? newestAnnotations(db, { limit: -1, offset: 0 }) : ofOne(db, article);
  return query.trim() === '' ? all : matching(db, index, query, all);
}

/** Those whose articles a query finds. */
export function onFoundArticles(
  db: Db,
  index: SearchIndex,
  query: string,
  all: readonly StoredAnnotation[],
): readonly StoredAnnotation[] {
  const annotated = new Set(all.map(({ article }) => article));
  const articles = new Set<number>();
  const collect = () => {
    for (const id of selectIds(db, index, query)) if (annotated.has(id)) articles.add(id);
  };
  guarded(index, () => {}, collect);
  return all.filter(({ article }) => articles.has(article));
}

function ofOne(db: Db, id: string): readonly StoredAnnotation[] {
  const article = articleRow(db, id);
  return annotationsOfArticle(db, article)
    .toReversed()
    .map((annotation) => ({ article, annotation }));
}

function matching(
  db: Db,
  index: SearchIndex,
  query: string,
  all: readonly StoredAnnotation[],
): readonly StoredAnnotation[] {
  const { tree } = readQuery(query, savedQueriesOf(db), index.now());
  const found = onFoundArticles(db, index, query, all);
  const hasWords = wordsOfQuery(tree, termContext(db, index, index.meta()));
  return found.filter((one) => hasWords(one.annotation, listed(db, one).article));
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
