import { z } from 'zod';

/** The forms that articles are written in. `csl-json`, `ris` and `bibtex` are for programs that cite; `csv` is for spreadsheets. */
export const exportFormats = ['markdown', 'jsonl', 'csv', 'ris', 'bibtex', 'csl-json'] as const;
export const exportFormatSchema = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof exportFormatSchema>;
