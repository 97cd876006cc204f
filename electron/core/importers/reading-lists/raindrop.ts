import type { Highlight } from '../highlights.ts';
import type { Importer } from '../importer.ts';
import { hasColumns } from './csv-records.ts';
import { csvList } from './list-entries.ts';
import { timeFrom } from './times.ts';

/**
 * Raindrop.io's table: `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite`. Folders within folders are parted by
 * ` / `; it holds addresses and marked passages, no texts.
 */
export const raindrop: Importer = {
  name: 'raindrop',
  recognises: (source) => hasColumns(source, 'title', 'note', 'excerpt', 'url', 'folder', 'created'),
  read: (source) =>
    csvList(source, (row) => {
      const [excerpt, cover, folder] = [row.cell('excerpt'), row.cell('cover'), row.cell('folder')];
      return {
        url: row.cell('url'),
        title: row.cell('title'),
        savedAt: timeFrom(row.cell('created')),
        fields: {
          ...(excerpt !== '' && { alternativeHeadline: excerpt }),
          ...(/^https?:/.test(cover) && { image: cover }),
        },
        tags: row.cell('tags').split(','),
        collections: folder === '' || folder === 'Unsorted' ? [] : [folder.replace(/\s*\/\s*/g, '/')],
        starred: row.cell('favorite') === 'true',
        note: row.cell('note') || null,
        highlights: marked(row.cell('highlights')),
        guid: row.cell('id') === '' ? null : `raindrop:${row.cell('id')}`,
      };
    }),
};

/** Passages and what was noted on them, each on a line of its own with its kind before it: `Highlight:…`, `Note:…`. */
function marked(cell: string): readonly Highlight[] {
  const found: { exact: string; note: string }[] = [];
  for (const line of cell.split(/\r?\n/)) {
    const [, kind = 'highlight', words = ''] = /^\s*(?:(Highlight|Note)\s*:)?\s*(.*)$/i.exec(line) ?? [];
    const last = found.at(-1);
    if (words === '') continue;
    if (/^note$/i.test(kind) && last) last.note += `${last.note === '' ? '' : '\n'}${words}`;
    else found.push({ exact: words, note: '' });
  }
  return found;
}
