import lunr from 'lunr';
import type { DocumentTerms } from '../search/indexing/document.ts';
import { type Column, columns } from '../search/indexing/schema.ts';

/** One article in an index of its own, which costs a millisecond and lives as long as the article is being taken in. */
export interface ArticleIndex {
  /** Whether a term stands in a column, any of them if null. With `prefix` it may go on. */
  has(term: string, column: Column | null, prefix: boolean): boolean;
}

/** Builds lunr's index of one article from terms that lunr's pipeline has already made. */
export function createArticleIndex(terms: DocumentTerms): ArticleIndex {
  const builder = new lunr.Builder();
  builder.tokenizer = Object.assign(
    (text?: string | object | object[] | null) =>
      String(text ?? '')
        .split(' ')
        .map((term) => new lunr.Token(term, {})),
    { separator: / / },
  );
  builder.ref('id');
  for (const column of columns) builder.field(column);
  builder.add({ id: '1', ...terms });
  const index = builder.build();
  return {
    has: (term, column, prefix) =>
      index.query((query) =>
        query.term(term, {
          fields: column === null ? [...columns] : [column],
          usePipeline: false,
          presence: lunr.Query.presence.REQUIRED,
          wildcard: prefix ? lunr.Query.wildcard.TRAILING : lunr.Query.wildcard.NONE,
        }),
      ).length > 0,
  };
}
