import type { ArticleFields } from '../../../contract/article.ts';
import type { Db } from '../../storage/database.ts';

/** What the index takes of an article: its newest edition with corrections applied. */
export interface SourceArticle {
  readonly id: number;
  readonly change: number;
  readonly time: number;
  readonly fields: Partial<ArticleFields>;
}

interface Row {
  readonly id: number;
  readonly change: number;
  readonly time: number;
  readonly corrections: string | null;
  readonly fields: string | null;
  readonly text: string | null;
  readonly language: string | null;
}

const changed = `
SELECT a.id, a.change, a.time, a.corrections, a.language, e.fields, b.text
FROM main.article a
LEFT JOIN main.edition e ON e.id = (SELECT id FROM main.edition WHERE article = a.id ORDER BY number DESC LIMIT 1)
LEFT JOIN main.edition_body b ON b.edition = e.id
WHERE a.change > ? ORDER BY a.change LIMIT ?`;

/** The next articles that changed after `through`, in order of change: at most `max`, fewer if their texts are long. */
export function changedArticles(
  db: Db,
  through: number,
  max: number,
  maxCharacters: number,
): SourceArticle[] {
  const articles: SourceArticle[] = [];
  let characters = 0;
  for (const row of db.iterate<Row>(changed, through, max)) {
    articles.push(toSource(row));
    characters += row.text?.length ?? 0;
    if (characters >= maxCharacters) break;
  }
  return articles;
}

function toSource(row: Row): SourceArticle {
  const read = parse(row.fields)?.fields;
  const fields = { ...asFields(read), ...asFields(parse(row.corrections)) };
  return {
    id: row.id,
    change: row.change,
    time: row.time,
    fields: { text: row.text ?? '', ...fields, language: row.language },
  };
}

/** Written by the store from checked fields. */
const asFields = (value: unknown): Partial<ArticleFields> => (value ?? {}) as Partial<ArticleFields>;

function parse(json: string | null): { readonly fields?: unknown } | null {
  return json === null ? null : JSON.parse(json);
}
