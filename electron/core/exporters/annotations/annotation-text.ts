import type { Output, Parsed } from '../../../contract/api.ts';
import { onFoundArticles, soughtAnnotations } from '../../annotations/list.ts';
import { articleRows } from '../../articles/article-id.ts';
import type { SearchIndex } from '../../search/index.ts';
import type { Db } from '../../storage/database.ts';
import { countOf } from './form.ts';
import { gather, ofArticles } from './gather.ts';
import { annotationForms } from './index.ts';

/**
 * Highlights and notes as one text, by article: of the articles named, of those that a query finds, or all out of the trash that have
 * a query's words.
 *
 * @throws not-found
 */
export function annotationText(
  db: Db,
  index: SearchIndex,
  now: Date,
  { format, ids, found, query }: Parsed<'annotation.text'>,
): Output<'annotation.text'> {
  const of = () => {
    if (ids) return ofArticles(db, articleRows(db, ids));
    const all = soughtAnnotations(db, index, { query });
    return found.trim() === '' ? all : onFoundArticles(db, index, found, all);
  };
  const all = gather(db, of());
  const { extension, type, write } = annotationForms[format];
  const name = `highlights ${now.toISOString().slice(0, 10)}.${extension}`;
  return { name, type, text: write(all, now), annotations: countOf(all), articles: all.length };
}
