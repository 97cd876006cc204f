import { csvHead, csvRow } from '../csv-row.ts';
import { type AnnotatedArticle, type AnnotationForm, linkTo, type TakenAnnotation } from './form.ts';

const columns = {
  id: (_, annotation) => annotation.id,
  headline: (article) => article.headline,
  source: (article) => article.source,
  publishedAt: (article) => article.publishedAt,
  url: (article) => article.url,
  quote: (_, { target }) => target?.exact ?? null,
  note: (_, { note }) => note,
  colour: (_, { colour, target }) => (target ? colour : null),
  tags: (article) => article.tags.join('; '),
  created: (_, { created }) => created,
  modified: (_, { modified }) => modified,
  link: linkTo,
} as const satisfies Readonly<
  Record<string, (article: AnnotatedArticle, annotation: TakenAnnotation) => string | null>
>;

/** A line each, for spreadsheets. */
export const annotationsCsv: AnnotationForm = {
  extension: 'csv',
  type: 'text/csv',
  write: (all) =>
    [
      csvHead(columns),
      ...all.flatMap(({ article, annotations }) =>
        annotations.map((annotation) => csvRow(Object.values(columns).map((of) => of(article, annotation)))),
      ),
    ].join(''),
};
