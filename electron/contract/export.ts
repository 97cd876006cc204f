import { z } from 'zod';

/** The forms of single articles. `csl-json`, `ris` and `bibtex` are for programs that cite; `csv` is for spreadsheets. */
export const articleFormats = ['markdown', 'html', 'jsonl', 'csv', 'ris', 'bibtex', 'csl-json'] as const;
export const articleFormatSchema = z.enum(articleFormats);
export type ArticleFormat = z.infer<typeof articleFormatSchema>;

/**
 * What articles are written to a folder as. `site` is a folder of pages with lists and a search, `epub` a book; `warc` is the raw
 * captures of every edition.
 */
export const writtenFormats = [...articleFormats, 'site', 'epub', 'warc'] as const;
export type WrittenFormat = (typeof writtenFormats)[number];

/** What the contents of a book are by. */
export const bookContentsSchema = z.enum(['date', 'tag']);
export type BookContents = z.infer<typeof bookContentsSchema>;

/** `bundle` is the whole archive with all that it has, in one file from which it can be made again. */
export const exportFormats = [...writtenFormats, 'bundle'] as const;
export const exportFormatSchema = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof exportFormatSchema>;
