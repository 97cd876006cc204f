import { z } from 'zod';
import { timeSchema } from './article.ts';
import { undoSchema } from './undo.ts';

/**
 * What a person hands in: the bytes as base64 or the text itself (exactly one of the two).
 *
 * - `type`: the MIME type where known ("text/plain", "text/html"); found by content otherwise
 * - `url`: the address it came from; `capturedAt`: when (now, if not given)
 * - `capturedAtIsGuess`: whether that time is only when a file was last written, which may be years after
 * - `source`: where it was taken in ("paste", a file's name), for the record
 */
export const clipSchema = z
  .object({
    text: z.string().optional(),
    base64: z.string().optional(),
    type: z.string().nullable().default(null),
    url: z.string().nullable().default(null),
    capturedAt: timeSchema.nullable().default(null),
    capturedAtIsGuess: z.boolean().optional(),
    source: z.string().default('paste'),
  })
  .refine((clip) => (clip.text === undefined) !== (clip.base64 === undefined), {
    message: 'A clip has either text or base64',
  });
export type ClipInput = z.infer<typeof clipSchema>;

export const failureSchema = z.object({ source: z.string(), reason: z.string() });
export type Failure = z.infer<typeof failureSchema>;

/** What is in files and is no article by its nature: where, and in a sentence what it is; `unnamed`: how many more there are. */
export const passedOverSchema = z.object({
  named: z.array(z.object({ source: z.string(), words: z.string() })),
  unnamed: z.number().int(),
});

/**
 * What came with another archive beside its articles: the names of saved searches and feeds that are new here, `undo` for all of them;
 * `alreadyThere` counts those that are here, or were and were taken off; `refused` names those that are not sound.
 */
export const mergedChoicesSchema = z.object({
  searches: z.array(z.string()),
  feeds: z.array(z.string()),
  alreadyThere: z.number().int(),
  refused: z.array(z.string()),
  undo: undoSchema,
});
export type MergedChoices = z.infer<typeof mergedChoicesSchema>;

/**
 * The account of an import: `found` = `stored` + `newEditions` + `alreadyThere` + the number of `failed` + `unnamed`.
 *
 * - `stored`: articles that are new; `newEditions`: of articles that were there and said something else
 * - `failed`: each with its reason; `unnamed`: how many more failed than are named there
 * - `passedOver`: given where there was something that is no article, as an agency's package of references; it is not among `found`
 * - `resumedAfter`: how many of `found` an earlier run had dealt with, which was interrupted and is gone on with
 * - `choices`: given where another archive was among what was imported
 * - `ids`: of the articles that this run stored or found there, the first ten thousand
 */
export const importReportSchema = z.object({
  found: z.number().int(),
  stored: z.number().int(),
  newEditions: z.number().int(),
  alreadyThere: z.number().int(),
  failed: z.array(failureSchema),
  unnamed: z.number().int().default(0),
  passedOver: passedOverSchema.optional(),
  resumedAfter: z.number().int().default(0),
  cancelled: z.boolean(),
  choices: mergedChoicesSchema.optional(),
  ids: z.array(z.string()),
});
export type ImportReport = z.infer<typeof importReportSchema>;
