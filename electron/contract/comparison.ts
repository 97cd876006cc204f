import { z } from 'zod';
import { newsSchema, timeSchema } from './article.ts';

/** A run of words: in both editions, only in the newer (`added`), or only in the older (`removed`). */
export const changeSegmentSchema = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() });
export type ChangeSegment = z.infer<typeof changeSegmentSchema>;

/**
 * A field or a paragraph of the body, in reading order. `changed` was in both and reads otherwise now; a paragraph that is `same` has
 * one segment. Words are told apart without regard to the spaces between them, which stand as in `to`.
 */
export const comparedBlockSchema = z.object({
  part: z.enum(['headline', 'byline', 'dateline', 'body']),
  kind: z.enum(['same', 'added', 'removed', 'changed']),
  segments: z.array(changeSegmentSchema),
});
export type ComparedBlock = z.infer<typeof comparedBlockSchema>;

/**
 * One thing that whoever quotes a story must know of its change.
 *
 * - `killed`, `withheld`: the agency said so of the later edition; `usable`: it said so no more
 * - `headline`, `byline`, `dateline`: the field reads otherwise, `from` to `to`, null where it is not there
 * - `number`: a figure in a passage that else stayed, such as "12" to "15"
 * - `note-added`, `note-removed`: the newsroom's own word on its story, whole
 * - `signals`, `embargo`, `usage-terms`: what the agency says beside the story
 *
 * `block` is the place in `blocks` where it stands; null where it stands beside the text.
 */
export const changePointSchema = z.object({
  kind: z.enum([
    'killed',
    'withheld',
    'usable',
    'note-added',
    'note-removed',
    'headline',
    'byline',
    'dateline',
    'number',
    'signals',
    'embargo',
    'usage-terms',
  ]),
  from: z.string().nullable(),
  to: z.string().nullable(),
  block: z.number().int().nullable(),
});
export type ChangePoint = z.infer<typeof changePointSchema>;

const comparedEditionSchema = z.object({
  edition: z.number().int(),
  capturedAt: timeSchema,
  news: newsSchema.optional(),
});

/** Two editions of an article beside each other. `byParagraphs`: they differ in so much that some passages could not be told word by word. */
export const comparisonSchema = z.object({
  from: comparedEditionSchema,
  to: comparedEditionSchema,
  language: z.string().nullable(),
  blocks: z.array(comparedBlockSchema),
  points: z.array(changePointSchema),
  byParagraphs: z.boolean(),
});
export type Comparison = z.infer<typeof comparisonSchema>;
