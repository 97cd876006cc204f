import type { Importer } from '../importer.ts';
import { type CsvRecord, hasColumns } from './csv-records.ts';
import { csvList } from './list-entries.ts';
import { timeFrom } from './times.ts';

/** Folders that are states. */
const states: ReadonlySet<string> = new Set(['unread', 'archive', 'starred', 'home', 'liked']);

/**
 * Instapaper's CSV: `URL,Title,Selection,Folder`, and in the newer form `Timestamp,Tags`, of which `Tags` is a list of JSON in its
 * cell. The folder is also the state.
 */
export const instapaper: Importer = {
  name: 'instapaper',
  recognises: (source) => hasColumns(source, 'url', 'title', 'selection', 'folder'),
  read: (source) =>
    csvList(source, (row) => {
      const folder = row.cell('folder');
      const state = folder.toLowerCase();
      return {
        url: row.cell('url'),
        title: row.cell('title'),
        savedAt: timeFrom(row.cell('timestamp')),
        tags: tagsOf(row),
        collections: states.has(state) || folder === '' ? [] : [folder],
        read: state === 'archive',
        starred: state === 'starred' || state === 'liked',
        highlights: [{ exact: row.cell('selection') }],
      };
    }),
};

function tagsOf(row: CsvRecord): readonly string[] {
  try {
    const tags: unknown = JSON.parse(row.cell('tags') || '[]');
    return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
  } catch {
    return row.cell('tags').split(',');
  }
}
