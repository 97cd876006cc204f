import { z } from 'zod';

/** The parts of an article that words can be asked for in. `lead` is the headline and the first 60 words. */
export const wordFields = [
  'headline',
  'body',
  'byline',
  'place',
  'agency',
  'section',
  'source',
  'lead',
  'notes',
  'quotes',
] as const;

/**
 * A word or a phrase looked for, as typed in `text`; `field` null is everywhere.
 *
 * - `prefix`: the last word may go on; `pattern`: `*` and `?` in it stand for letters; `fuzzy`: so many letters may be other, 0 for none
 * - `form`: written just so, with a capital in each word, all in capitals, without one; null however it is written
 * - `least`: it stands so often in the article, 1 and up; `boost`: it counts so many times as much in the order of relevance
 * - `passedOver`: so common a word that it is left out beside others
 * - `also`: some other words of the archive that it finds too, as other forms of it; at most 3
 */
const wordsSchema = z.object({
  kind: z.literal('words'),
  text: z.string(),
  field: z.enum(wordFields).nullable(),
  phrase: z.boolean(),
  prefix: z.boolean(),
  pattern: z.boolean(),
  fuzzy: z.number().int(),
  form: z.enum(['exact', 'caps', 'allcaps', 'nocaps']).nullable(),
  least: z.number().int(),
  boost: z.number().int(),
  passedOver: z.boolean(),
  also: z.array(z.string()),
});

/**
 * What an article can be, and what it can have. `edited`: corrected by the person; `corrected`: by the newsroom, or a correction itself.
 * What is `trashed` is found by queries that name that only.
 */
export const explainedStates = [
  'unread',
  'read',
  'starred',
  'trashed',
  'edited',
  'corrected',
  'duplicate',
] as const;
export const explainedParts = ['image', 'url', 'tag', 'note', 'highlight', 'author', 'dateline'] as const;

/**
 * A span of time of publication or of when an article was added: `from` its first moment, `before` the first one after it, null open.
 * Each is a day (`2024-03-15`, which begins at 0:00 UTC) or, where it is reckoned from now, an instant (`2024-03-15T18:00Z`).
 */
const timeSpanSchema = z.object({
  kind: z.literal('time'),
  of: z.enum(['published', 'added']),
  from: z.string().nullable(),
  before: z.string().nullable(),
});

const leafSchema = z.discriminatedUnion('kind', [
  wordsSchema,
  z.object({ kind: z.literal('tag'), path: z.string() }),
  /** In a collection of this path, or whose path ends so. */
  z.object({ kind: z.literal('collection'), path: z.string() }),
  /** A code of ISO 639. */
  z.object({ kind: z.literal('language'), language: z.string() }),
  z.object({ kind: z.literal('state'), state: z.enum(explainedStates) }),
  z.object({ kind: z.literal('has'), part: z.enum(explainedParts) }),
  timeSpanSchema,
  /** The address begins so, without `https://` and `www.` */
  z.object({ kind: z.literal('url'), beginning: z.string() }),
  /** Numbers of words, both ends in it; null is open. */
  z.object({
    kind: z.literal('length'),
    from: z.number().int().nullable(),
    to: z.number().int().nullable(),
  }),
]);
export type ExplainedLeaf = z.infer<typeof leafSchema>;
export type ExplainedWords = z.infer<typeof wordsSchema>;

/**
 * What a query asks, as a tree without words of its own, for an interface to say in the person's language. `all` and `any` have two
 * parts or more, none of their own kind. `near`: its parts stand within `distance` words of each other (in this order where `before`),
 * or in one sentence or paragraph, where `distance` is 0; a part is `words`, or `any` of several.
 */
export type Explanation =
  | ExplainedLeaf
  | { kind: 'all' | 'any'; parts: Explanation[] }
  | { kind: 'not'; part: Explanation }
  | {
      kind: 'near';
      mode: 'near' | 'before' | 'sentence' | 'paragraph';
      distance: number;
      parts: Explanation[];
    };

export const explanationSchema: z.ZodType<Explanation> = z.lazy(() =>
  z.union([
    leafSchema,
    z.object({ kind: z.enum(['all', 'any']), parts: z.array(explanationSchema) }),
    z.object({ kind: z.literal('not'), part: explanationSchema }),
    z.object({
      kind: z.literal('near'),
      mode: z.enum(['near', 'before', 'sentence', 'paragraph']),
      distance: z.number().int(),
      parts: z.array(explanationSchema),
    }),
  ]),
);
