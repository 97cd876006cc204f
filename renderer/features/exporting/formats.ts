import type { AnnotationFormat } from '../../../electron/contract/annotation.ts';
import type { ExportFormat } from '../../../electron/contract/export.ts';
import { t } from '../../i18n/i18n.ts';

/** Every form, by what it is for. */
export const formatGroups = [
  { name: 'read', formats: ['markdown', 'html', 'site', 'epub'] },
  { name: 'cite', formats: ['csl-json', 'ris', 'bibtex'] },
  { name: 'work', formats: ['csv', 'jsonl'] },
  { name: 'keep', formats: ['warc', 'bundle'] },
] as const satisfies readonly { readonly name: string; readonly formats: readonly ExportFormat[] }[];

const properNames = {
  markdown: 'Markdown',
  epub: 'EPUB',
  'csl-json': 'CSL-JSON',
  ris: 'RIS',
  bibtex: 'BibTeX',
  csv: 'CSV',
  jsonl: 'JSON Lines',
  warc: 'WARC',
} as const;

/** What a form is called: most have the same name in every language. */
export const formatName = (format: ExportFormat): string =>
  format === 'html' || format === 'site' || format === 'bundle'
    ? t(`exporting.names.${format}`)
    : properNames[format];

export const annotationFormatName = (format: AnnotationFormat): string =>
  format === 'json-ld' ? t('exporting.highlights.jsonLd') : properNames[format];
