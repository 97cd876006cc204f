import type { Output, Parsed } from '../../contract/api.ts';
import { articleRows } from '../articles/article-id.ts';
import { articleAt } from '../articles/get.ts';
import type { Core } from '../core.ts';
import { fileName } from './file-name.ts';
import { exporters } from './index.ts';
import { dataAddress, pictureSource } from './picture-source.ts';

/**
 * Articles as one text, named as a file of it would be.
 *
 * @throws not-found
 */
export function exportText(
  core: Pick<Core, 'db' | 'blobs'>,
  { format, ids }: Parsed<'export.text'>,
): Output<'export.text'> {
  const { db } = core;
  const exporter = exporters[format];
  const pictures = pictureSource(core);
  const address = (sha256: string) => {
    const picture = exporter.pictures === 'within' ? pictures(sha256) : null;
    return picture && dataAddress(picture);
  };
  const { head = '', between = exporter.oneFile ? '' : '\n', foot = '' } = exporter;
  const articles = articleRows(db, ids).map((row) => articleAt(db, row));
  const [first, ...more] = articles;
  const title = first && more.length === 0 ? (first.headline ?? '') : '';
  return {
    name: `${fileName(title, 'pressmark')}.${exporter.extension}`,
    type: exporter.type,
    text: [head, articles.map((article) => exporter.write(article, address)).join(between), foot].join(''),
  };
}
