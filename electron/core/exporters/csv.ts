import type { Article } from '../../contract/article.ts';
import { csvHead, csvRow } from './csv-row.ts';
import type { Exporter } from './exporter.ts';

const columns = {
  id: (article) => article.id,
  headline: (article) => article.headline,
  alternativeHeadline: (article) => article.alternativeHeadline,
  byline: (article) => article.byline,
  authors: (article) => article.authors.join('; '),
  publishedAt: (article) => article.publishedAt,
  modifiedAt: (article) => article.modifiedAt,
  publisher: (article) => article.publisher,
  agency: (article) => article.agency,
  dateline: (article) => article.dateline,
  place: (article) => article.place,
  section: (article) => article.section,
  language: (article) => article.language,
  url: (article) => article.url,
  tags: (article) => article.tags.join('; '),
  collections: (article) => article.collections.join('; '),
  status: (article) => article.news?.status ?? null,
  signals: (article) => article.news?.signals?.join('; ') ?? null,
  embargo: (article) => article.news?.embargo ?? null,
  usageTerms: (article) => article.news?.usageTerms ?? null,
  read: (article) => String(article.read),
  starred: (article) => String(article.starred),
  capturedAt: (article) => article.capture.capturedAt,
  sha256: (article) => article.capture.sha256,
  words: (article) => String(article.words),
  text: (article) => article.text,
} as const satisfies Readonly<Record<string, (article: Article) => string | null>>;

/** A table for spreadsheets. */
export const csv: Exporter = {
  oneFile: true,
  extension: 'csv',
  type: 'text/csv',
  head: csvHead(columns),
  write: (article) => csvRow(Object.values(columns).map((of) => of(article))),
};
