import type { Output, Parsed } from '../../contract/api.ts';
import { articleRows } from '../articles/article-id.ts';
import { articleAt } from '../articles/get.ts';
import type { Db } from '../storage/database.ts';
import { fileName } from './file-name.ts';
import { exporters } from './index.ts';

/**
 * Articles as one text, named as a file of it would be.
 *
 * @throws not-found
 */
export function exportText(db: Db, { format, ids }: Parsed<'export.text'>): Output<'export.text'> {
  const exporter = exporters[format];
  const { head = '', between = exporter.oneFile ? '' : '\n', foot = '' } = exporter;
  const articles = articleRows(db, ids).map((row) => articleAt(db, row));
  const [first, ...more] = articles;
  const title = first && more.length === 0 ? (first.headline ?? '') : '';
  return {
    name: `${fileName(title, 'pressmark')}.${exporter.extension}`,
    type: exporter.type,
    text: [head, articles.map((article) => exporter.write(article)).join(between), foot].join(''),
  };
}
