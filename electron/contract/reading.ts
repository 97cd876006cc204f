import { z } from 'zod';

/** Families of letters that an article can be set in. `legible` has letters that cannot be taken for each other. */
export const typefaceSchema = z.enum(['serif', 'sans', 'legible']);
export type Typeface = z.infer<typeof typefaceSchema>;

/**
 * How the page of an article looks, apart from the size of its letters.
 *
 * - `leading` is the distance of the lines, `measure` their length
 * - `columns` is for the page on paper
 */
export const readingLookSchema = z.object({
  typeface: typefaceSchema,
  leading: z.enum(['close', 'usual', 'open']),
  measure: z.enum(['narrow', 'usual', 'wide']),
  justified: z.boolean(),
  hyphens: z.boolean(),
  columns: z.union([z.literal(1), z.literal(2)]),
});
export type ReadingLook = z.infer<typeof readingLookSchema>;

/**
 * How articles are read aloud: `rate` is a factor on the voice's own pace, `voices` names the voice chosen for a language
 * (a BCP 47 primary tag) by its `voiceURI`.
 */
export const readingAloudSchema = z.object({
  rate: z.number().min(0.5).max(3),
  voices: z.record(z.string().max(35), z.string().max(500)),
});
export type ReadingAloud = z.infer<typeof readingAloudSchema>;

/**
 * How far an article was read.
 *
 * - `share` is the part of the text that lies above the window's upper edge, between 0 and 1
 * - `words` is how the first line in sight began, by which the place is found in another edition; empty at the story's head
 */
export const readingPlaceSchema = z.object({
  share: z.number().min(0).max(1),
  words: z.string().max(200),
});
export type ReadingPlace = z.infer<typeof readingPlaceSchema>;

/** An article that was begun and not read to its end; `at` is when it was last read. */
export const begunSchema = readingPlaceSchema.pick({ share: true }).extend({
  id: z.string(),
  headline: z.string().nullable(),
  publisher: z.string().nullable(),
  language: z.string().nullable(),
  at: z.string(),
});
export type Begun = z.infer<typeof begunSchema>;
