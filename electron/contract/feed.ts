import { z } from 'zod';
import { timeSchema } from './article.ts';
import { failureSchema } from './clip.ts';
import { tagPathSchema } from './tag.ts';

/** How often a feed may be looked at by itself, in minutes; null: only when the person asks. */
export const feedEverySchema = z.number().int().min(15).max(10_080).nullable();

const feedChoices = {
  every: feedEverySchema,
  /** Whether each item's own page is fetched for its whole text. */
  fullText: z.boolean(),
  /** The id of a saved search: only what it finds is archived; null archives all. */
  search: z.string().nullable(),
  /** What is given to each article that comes. */
  tag: tagPathSchema.nullable(),
  paused: z.boolean(),
};

/** A subscription. `outcome` says in a sentence what the last look gave; `failing` whether that was a failure. */
export const feedSchema = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string(),
  site: z.string().nullable(),
  ...feedChoices,
  addedAt: timeSchema,
  checkedAt: timeSchema.nullable(),
  nextAt: timeSchema.nullable(),
  outcome: z.string().nullable(),
  failing: z.boolean(),
  /** How many of its items were archived. */
  archived: z.number().int(),
});
export type Feed = z.infer<typeof feedSchema>;

export const newFeedSchema = z.object({
  url: z.url({ protocol: /^https?$/ }).max(4096),
  every: feedEverySchema.default(null),
  fullText: z.boolean().default(false),
  search: z.string().nullable().default(null),
  tag: tagPathSchema.nullable().default(null),
  paused: z.boolean().default(false),
});

export const feedChangeSchema = z
  .object({ id: z.string(), ...feedChoices })
  .partial()
  .required({ id: true });

/**
 * The account of a look at feeds. `stored` counts `newEditions` too; `passedOver` are those that the saved search does not find, and
 * those left for the next look. `failed` says what could not be had: an item without its page is kept as the feed has it.
 */
export const feedReportSchema = z.object({
  feeds: z.number().int(),
  found: z.number().int(),
  stored: z.number().int(),
  newEditions: z.number().int(),
  alreadyThere: z.number().int(),
  passedOver: z.number().int(),
  failed: z.array(failureSchema),
});
export type FeedReport = z.infer<typeof feedReportSchema>;
