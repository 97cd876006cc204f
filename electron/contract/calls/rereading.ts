import { z } from 'zod';
import { idsSchema } from '../article.ts';
import { rereadingSchema, rereadReportSchema } from '../rereading.ts';
import { type CallShape, changedSchema, idSchema, job } from './call.ts';

/** Reading kept captures again by the reader of today. */
export const rereadingCalls = {
  'article.reread': {
    kind: 'write',
    summary: 'Read kept captures again: of every article, of those a query finds, or of those named',
    input: z.object({
      query: z.string().default(''),
      /** In place of a query. */
      ids: idsSchema.optional(),
      /** Only captures that an older reader has read. */
      older: z.boolean().default(false),
      job,
    }),
    output: rereadReportSchema,
  },
  'article.restore-readings': {
    kind: 'write',
    summary: 'Take a re-reading back: every edition it changed reads as it did before',
    input: z.object({ run: z.number().int(), job }),
    output: changedSchema,
  },
  'article.rereading': {
    kind: 'read',
    summary:
      "What the last re-reading of an edition's capture changed; null where it was never read otherwise",
    input: idSchema.extend({ edition: z.number().int().optional() }),
    output: z.object({ rereading: rereadingSchema.nullable() }),
  },
} as const satisfies Record<string, CallShape>;
