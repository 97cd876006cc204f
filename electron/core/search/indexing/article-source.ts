import type { ArticleFields, News } from '../../../contract/article.ts';
import { readableJson } from '../../articles/readable.ts';
import type { Db } from '../../storage/database.ts';

/** What the index takes of an article: its newest edition with corrections applied. */
export interface SourceArticle {
  readonly id: number;
  readonly change: number;
  readonly time: number;
  readonly fields: SourceFields;
}

/** An article's fields, with the notes a person made on it and the words they highlighted. */
export type SourceFields = Partial<ArticleFields> & {
  readonly notes?: readonly string[];
  readonly quotes?: readonly string[];
  /** What the agency says of this version: `CORRECTED`. */
  readonly signals?: readonly string[];
};

/** A changed article before its text is read. */
export interface ArticleHead {
  readonly id: number;
  readonly change: number;
  readonly time: number;
  /** Bytes of its text. */
  readonly size: number;
}

interface Row {
  readonly corrections: string | null;
  readonly fields: string | null;
  readonly text: string | null;
  readonly language: string | null;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly place: string | null;
  readonly agency: string | null;
  readonly section: string | null;
}

const newest = '(SELECT id FROM main.edition WHERE article = a.id ORDER BY number DESC LIMIT 1)';
const heads = `
SELECT a.id, a.change, a.time, coalesce((SELECT octet_length(text) FROM main.edition_body WHERE edition = ${newest}), 0) AS size
FROM main.article a WHERE a.change > ? ORDER BY a.change LIMIT ?`;
const whole = `
SELECT a.corrections, a.language, a.headline, a.publisher, a.place, a.agency, a.section, e.fields, b.text
FROM main.article a LEFT JOIN main.edition e ON e.id = ${newest} LEFT JOIN main.edition_body b ON b.edition = e.id
WHERE a.id = ?`;

/** The next articles that changed after `through`, in order of change: at most `max`, fewer if their texts are long. */
export function changedArticles(db: Db, through: number, max: number, maxBytes: number): ArticleHead[] {
  const articles: ArticleHead[] = [];
  let bytes = 0;
  for (const head of db.iterate<ArticleHead>(heads, through, max)) {
    articles.push(head);
    bytes += head.size;
    if (bytes >= maxBytes) break;
  }
  return articles;
}

/** An article with its text. One at a time: the texts of a batch together would be the largest thing in memory. */
export function readArticle(db: Db, { id, change, time }: ArticleHead): SourceArticle {
  const row = db.get<Row>(whole, id);
  const stored = readableJson(row?.fields ?? null) as Stored | null;
  const signals = stored?.news?.signals ?? [];
  const fields = {
    ...(stored ? asFields(stored.fields) : fieldsBeside(row)),
    signals,
    ...asFields(readableJson(row?.corrections ?? null)),
  };
  const language = row?.language ?? null;
  return { id, change, time, fields: { text: row?.text ?? '', ...fields, language, ...marked(db, id) } };
}

/** Where an edition's fields are damaged, what the article's own row tells of them: it is found all the same. */
function fieldsBeside(row: Row | undefined): Partial<ArticleFields> {
  if (!row) return {};
  const { headline, publisher, place, agency, section } = row;
  return { headline, publisher, place, agency, section };
}

function marked(db: Db, article: number): Pick<SourceFields, 'notes' | 'quotes'> {
  const rows = db.all<{ note: string; quote_exact: string | null }>(
    'SELECT note, quote_exact FROM main.annotation WHERE article = ? ORDER BY created, id',
    article,
  );
  if (rows.length === 0) return {};
  return {
    notes: rows.map(({ note }) => note),
    quotes: rows.flatMap(({ quote_exact }) => quote_exact ?? []),
  };
}

/** Written by the store from checked fields. */
const asFields = (value: unknown): Partial<ArticleFields> => (value ?? {}) as Partial<ArticleFields>;

interface Stored {
  readonly fields?: unknown;
  readonly news?: News;
}
