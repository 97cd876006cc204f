import { z } from 'zod';
import { idsSchema } from '../article.ts';
import { failureSchema } from '../clip.ts';
import { articleFormatSchema, bookContentsSchema, exportFormatSchema } from '../export.ts';
import { type CallShape, job } from './call.ts';

/** Taking out. */
export const exportCalls = {
  'export.run': {
    kind: 'read',
    summary:
      'Write articles to a folder: every one, those a query finds, or those named; a bundle is of every one',
    input: z.object({
      format: exportFormatSchema,
      dir: z.string(),
      query: z.string().default(''),
      /** In place of a query; in this order. */
      ids: idsSchema.optional(),
      /** Of a book. */
      contents: bookContentsSchema.default('date'),
      job,
    }),
    output: z.object({
      found: z.number().int(),
      written: z.number().int(),
      failed: z.array(failureSchema),
      files: z.array(z.string()),
      cancelled: z.boolean(),
    }),
  },
  'export.text': {
    kind: 'read',
    summary: 'Articles as one text, to copy or to download',
    input: z.object({ format: articleFormatSchema, ids: idsSchema.max(1000) }),
    output: z.object({ name: z.string(), type: z.string(), text: z.string() }),
  },
} as const satisfies Record<string, CallShape>;
