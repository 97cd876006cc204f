import type { Entry, Importer } from '../importer.ts';
import { type CsvRecord, hasColumns, readCsv, tableOf } from './csv-records.ts';
import { csvList } from './list-entries.ts';
import { listedItem } from './listed.ts';
import { timeFrom } from './times.ts';

/** From here on, what is left of an article is its foot. */
const readFrom = 0.95;

/**
 * Readwise Reader's list: `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen`. Places other than inbox and archive
 * (`feed`, `shortlist`) become collections, so that nothing is lost.
 */
export const readwiseReader: Importer = {
  name: 'readwise-reader',
  recognises: (source) => hasColumns(source, 'title', 'url', 'id', 'document tags', 'saved date', 'location'),
  read: (source) =>
    csvList(source, (row) => {
      const location = row.cell('location');
      return {
        url: row.cell('url'),
        title: row.cell('title'),
        savedAt: timeFrom(row.cell('saved date')),
        tags: pythonList(row.cell('document tags')),
        collections: ['feed', 'shortlist', 'later'].includes(location) ? [`Reader/${location}`] : [],
        read: location === 'archive' || Number(row.cell('reading progress') || 0) >= readFrom,
        guid: row.cell('id') === '' ? null : `readwise:${row.cell('id')}`,
      };
    }),
};

/** A list of texts as Python prints it: `['it', "it's"]`, in single or in double quotes, with backslashes. */
export function pythonList(text: string): readonly string[] {
  const items = text.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g);
  return [...items].map(([, single, double]) => (single ?? double ?? '').replace(/\\(.)/g, '$1'));
}

/** Readwise's highlights, one a row; those of one document are gathered to one article. */
export const readwiseHighlights: Importer = {
  name: 'readwise-highlights',
  recognises: (source) => hasColumns(source, 'highlight', 'book title', 'book author', 'highlighted at'),
  async *read(source) {
    const documents = new Map<string, CsvRecord[]>();
    let failure: unknown = null;
    try {
      for await (const row of readCsv(source)) {
        const key = `${row.cell('book title')}\n${row.cell('book author')}`;
        const rows = documents.get(key);
        if (rows) rows.push(row);
        else documents.set(key, [row]);
      }
    } catch (error) {
      failure = error;
    }
    yield [...documents.values()].map((rows): Entry => {
      const where = `${source.path}:${rows[0]?.number ?? 0}`;
      const bytes = rows.reduce((sum, { raw }) => sum + raw.length, 0);
      return {
        kind: 'clip',
        source: where,
        bytes,
        prepare: () => highlighted(rows, where, source.modifiedAt),
      };
    });
    if (failure !== null) throw failure;
  },
};

/** The list has no text of the article: its marked passages are all of it that there is. */
function highlighted(rows: readonly CsvRecord[], where: string, listTime: string) {
  const [first] = rows;
  const title = first?.cell('book title') ?? '';
  const author = first?.cell('book author') ?? '';
  return listedItem({
    raw: tableOf(rows),
    type: 'text/csv',
    where,
    url: '',
    title,
    savedAt: timeFrom(first?.cell('highlighted at')),
    listTime,
    fields: {
      text: rows.map((row) => row.cell('highlight')).join('\n\n'),
      ...(author === '' ? {} : { byline: author, authors: [author] }),
    },
    tags: [...new Set(rows.flatMap((row) => row.cell('document tags').split(',')))],
    guid: `readwise-highlights:${title}|${author}`,
    highlights: rows.map((row) => ({
      exact: row.cell('highlight'),
      note: row.cell('note'),
      colour: row.cell('color'),
      createdAt: timeFrom(row.cell('highlighted at')),
    })),
  });
}
