import type { Importer } from '../importer.ts';
import { hasColumns } from './csv-records.ts';
import { csvList } from './list-entries.ts';
import { timeFrom } from './times.ts';

/** Matter's table, `_matter_history.csv`: addresses with author and publisher. What is not in the queue was put away. */
export const matter: Importer = {
  name: 'matter',
  recognises: (source) => hasColumns(source, 'title', 'author', 'publisher', 'url', 'in queue', 'favorited'),
  read: (source) =>
    csvList(source, (row) => {
      const [author, publisher] = [row.cell('author'), row.cell('publisher')];
      const isTrue = (column: string): boolean => /^(?:true|1|yes)$/i.test(row.cell(column));
      return {
        url: row.cell('url'),
        title: row.cell('title'),
        savedAt: timeFrom(row.cell('last interaction date')),
        fields: {
          ...(author !== '' && { byline: author, authors: [author] }),
          ...(publisher !== '' && { publisher }),
        },
        tags: row.cell('tags').split(/[,;]/),
        read: isTrue('read') || row.cell('in queue').toLowerCase() === 'false',
        starred: isTrue('favorited'),
      };
    }),
};
