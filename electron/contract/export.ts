import { z } from 'zod';

/** The forms that articles are written in. `csl-json`, `ris` and `bibtex` are for programs that cite; `csv` is for spreadsheets. */
export const articleFormats = ['markdown', 'jsonl', 'csv', 'ris', 'bibtex', 'csl-json'] as const;
export const articleFormatSchema = z.enum(articleFormats);
export type ArticleFormat = z.infer<typeof articleFormatSchema>;

/** `bundle` is the whole archive with all that it has, in one file from which it can be made again. */
export const exportFormats = [...articleFormats, 'bundle'] as const;
export const exportFormatSchema = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof exportFormatSchema>;
