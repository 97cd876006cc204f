import type { ExportFormat } from '../../../electron/contract/export.ts';

interface Format {
  readonly value: ExportFormat;
  readonly name: string;
  readonly what: string;
}

/** Every form, by what it is for. */
export const formatGroups: readonly { readonly label: string; readonly formats: readonly Format[] }[] = [
  {
    label: 'To read and write with',
    formats: [
      { value: 'markdown', name: 'Markdown', what: 'notes for Obsidian and others, pictures beside' },
      { value: 'html', name: 'Web pages', what: 'a file for each, with everything in it' },
      { value: 'site', name: 'Offline site', what: 'pages with lists and a search' },
      { value: 'epub', name: 'EPUB', what: 'one book, contents by date' },
    ],
  },
  {
    label: 'To cite',
    formats: [
      { value: 'csl-json', name: 'CSL-JSON', what: 'Zotero and others' },
      { value: 'ris', name: 'RIS', what: 'EndNote, Mendeley and others' },
      { value: 'bibtex', name: 'BibTeX', what: 'LaTeX' },
    ],
  },
  {
    label: 'To work with',
    formats: [
      { value: 'csv', name: 'CSV', what: 'spreadsheets' },
      { value: 'jsonl', name: 'JSON Lines', what: 'every field and its origin' },
    ],
  },
  {
    label: 'To keep',
    formats: [
      { value: 'warc', name: 'WARC', what: 'the raw captures of every edition' },
      { value: 'bundle', name: 'Pressmark bundle', what: 'the whole archive, with all it has' },
    ],
  },
];
