import { z } from 'zod';
import { articleFieldsSchema, timeSchema } from './article.ts';
import { failureSchema } from './clip.ts';
import { comparisonSchema } from './comparison.ts';
import { undoSchema } from './undo.ts';

/**
 * The account of a re-reading: `found` = `changed` + `unchanged` + `left` + the number of `failed` + `unnamed`, each an edition's capture.
 *
 * - `changed`: today's reader understood it otherwise; the reading there was is kept, and `undo` brings it back
 * - `left`: there is nothing in the capture to be read anew: an address without a page, a line of another program's list
 * - `lost`: highlights whose words are not in the text any more; they are kept, and found again where the words come back
 * - `failed`: each with its reason, its reading left as it was; `unnamed`: how many more failed than are named there
 * - `ids`: of the articles that changed, the first ten thousand
 */
export const rereadReportSchema = z.object({
  found: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  left: z.number().int(),
  lost: z.number().int(),
  failed: z.array(failureSchema),
  unnamed: z.number().int(),
  ids: z.array(z.string()),
  cancelled: z.boolean(),
  undo: undoSchema,
});
export type RereadReport = z.infer<typeof rereadReportSchema>;

/** A field that reads otherwise now, in plain words; null where it is not there. */
export const rereadFieldSchema = z.object({
  name: articleFieldsSchema.keyof(),
  from: z.string().nullable(),
  to: z.string().nullable(),
});

/**
 * What a re-reading changed of an edition: `comparison` has headline, byline, dateline and text (both its sides are the same edition),
 * `fields` the others. `at`: when; `run`: its number, by which `article.restore-readings` takes it back.
 */
export const rereadingSchema = z.object({
  run: z.number().int(),
  at: timeSchema,
  fields: z.array(rereadFieldSchema),
  comparison: comparisonSchema,
});
export type Rereading = z.infer<typeof rereadingSchema>;
