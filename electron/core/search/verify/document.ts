import type { Analysis } from '../../language/analysis.ts';
import type { Db } from '../../storage/database.ts';
import { type ArticleHead, readArticle } from '../indexing/article-source.ts';
import { columnPieces } from '../indexing/document.ts';
import { type Column, columns } from '../indexing/schema.ts';
import { lead, type TextLeaf } from '../query/tree.ts';
import { type WordList, wordsOf } from '../text/word-list.ts';

/** An article's real text, word by word. */
export interface ReadDocument {
  readonly language: string | null;
  /** The texts of a column; of all columns where null. */
  words(column: TextLeaf['column']): readonly WordList[];
}

/** As much of one text as is looked through, in characters. */
const mostOfText = 200_000;
const leadWords = 60;
const headOf = 'SELECT article AS id, change, time, 0 AS size FROM idx.doc WHERE docid = ?';
/** What is highlighted stands in the body already. */
const everywhere = columns.filter((column) => column !== 'quotes');

/** Null where the article is gone. What is not asked for is not parted into words. */
export function readDocument(db: Db, docid: number, analysis: Analysis): ReadDocument | null {
  const head = db.get<ArticleHead>(headOf, docid);
  if (!head) return null;
  const article = readArticle(db, head);
  const language = article.fields.language ?? null;
  const pieces = columnPieces(article.fields);
  const known = new Map<Column, readonly WordList[]>();
  const listOf = (column: Column): readonly WordList[] => {
    const lists =
      known.get(column) ??
      pieces[column].map((piece) => wordsOf(piece.slice(0, mostOfText), language, analysis));
    known.set(column, lists);
    return lists;
  };
  const beginning = (): readonly WordList[] =>
    pieces.body.map((piece) => wordsOf(piece.slice(0, mostOfText), language, analysis, leadWords));
  return {
    language,
    words(column) {
      if (column === lead) return [...listOf('headline'), ...beginning()];
      return column === null ? everywhere.flatMap(listOf) : listOf(column);
    },
  };
}
