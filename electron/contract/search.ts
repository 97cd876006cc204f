import { z } from 'zod';
import { newsSchema, segmentSchema, timeSchema } from './article.ts';
import { explanationSchema } from './explanation.ts';

/**
 * `headline`, `author` (the first of them), `source`, `agency` and `section` are A to Z without regard to case and accents, those with
 * `-back` Z to A; those that have none are last either way. Of headlines and authors the first forty characters count, after quotation
 * marks and the like; sources, agencies and sections stand as the person's language has them. `longest` and `shortest` go by the number
 * of words; `last-added` and `first-added` by when an article came into the archive. Equals stand newest first, except in `first-added`. Where not all hits can be put in order at once, `inOrder` of the answer says how many are.
 */
export const sortSchema = z.enum([
  'relevance',
  'newest',
  'oldest',
  'last-added',
  'first-added',
  'headline',
  'headline-back',
  'author',
  'author-back',
  'source',
  'source-back',
  'agency',
  'agency-back',
  'section',
  'section-back',
  'longest',
  'shortest',
]);
export type Sort = z.infer<typeof sortSchema>;

/**
 * What was not understood in a query: `at` and `length` count UTF-16 units into it, `message` says why and what was made of it.
 * A query with problems still has its best reading and still finds.
 */
export const queryProblemSchema = z.object({
  at: z.number().int(),
  length: z.number().int(),
  message: z.string(),
});
export type QueryProblem = z.infer<typeof queryProblemSchema>;

/**
 * Which of a story's articles one is: the `place`th (from 0) of `of` that stand together, of which `first` is the name of the first.
 */
export const storyPlaceSchema = z.object({
  first: z.string(),
  place: z.number().int(),
  of: z.number().int(),
});
export type StoryPlace = z.infer<typeof storyPlaceSchema>;

/**
 * A row of results. `capturedAt` is the newest edition's: an article without a time of publication stands by it. `score` is 0 where
 * the order is by date. `passages` are the best one to three pieces of the real text; `note` is
 * a piece of a note that a person made on it, where that has words of the query which neither headline nor pieces show, or where notes
 * are asked for by name. `picture` is the SHA-256 of the first that is
 * kept of the newest edition, unless it is as small as an icon.
 */
export const hitSchema = z.object({
  id: z.string(),
  headline: z.string().nullable(),
  headlineSegments: z.array(segmentSchema),
  publishedAt: timeSchema.nullable(),
  addedAt: timeSchema,
  capturedAt: timeSchema,
  publisher: z.string().nullable(),
  place: z.string().nullable(),
  agency: z.string().nullable(),
  section: z.string().nullable(),
  authors: z.array(z.string()),
  url: z.string().nullable(),
  words: z.number().int(),
  picture: z.string().nullable(),
  language: z.string().nullable(),
  read: z.boolean(),
  starred: z.boolean(),
  trashed: z.boolean(),
  tags: z.array(z.string()),
  /** What the agency says of the newest edition, as far as a list shows it. */
  news: newsSchema.pick({ status: true, signals: true, embargo: true }).optional(),
  /** By the newsroom, as `is:corrected` finds it. */
  corrected: z.boolean(),
  score: z.number(),
  passages: z.array(z.array(segmentSchema)),
  note: z.array(segmentSchema).optional(),
  /** Where stories were asked to stand `together`, and this has others. */
  story: storyPlaceSchema.optional(),
});
export type Hit = z.infer<typeof hitSchema>;

/** What begins and ends a phrase in a query, whichever a language or a keyboard has. */
export const quotationMark = /["“”„«»]/;

/** A value as a query names it, in quotation marks; those that are in it have a backslash before them: `tag:"say \"hi\""`. */
export const quotedValue = (value: string): string =>
  `"${value.replace(/["“”„«»]|\\(?=["“”„«»\\]|$)/g, '\\$&')}"`;

export const querySchema = z.string().max(10_000).default('');

/**
 * Where fewer than ten articles have all the words of a query, those that have some of them (two at least, of three words and more)
 * stand after them, the likest first, some hundred and fifty at most; `total` counts both. `all` is how many have all words and so stand
 * first; `words` are those of which some may be missing: bare words alone, never what has a sign, a field or quotation marks, and never
 * a filter. Only by relevance; orders by date, facets, the histogram, exports and saved searches keep to all words.
 */
export const widenedSchema = z.object({ all: z.number().int(), words: z.array(z.string()) });

/**
 * An empty query is everything that is not in the trash, newest first. `limit` is 1 to 1000. `together`: of each 240 articles of the list,
 * counted from its first, those of one story (nearly the same text, or an agency's slug on one day) stand behind the first of them.
 */
export const searchInputSchema = z.object({
  query: querySchema,
  sort: sortSchema.default('relevance'),
  together: z.boolean().optional(),
  limit: z.number().int().min(1).max(1000).default(50),
  offset: z.number().int().min(0).default(0),
});
export type SearchInput = z.infer<typeof searchInputSchema>;

/** Which of the list that `search.query` pages through. */
export const foundInputSchema = searchInputSchema.extend({
  limit: z.number().int().min(1).max(2_000_000).default(2_000_000),
});
export type FoundInput = z.infer<typeof foundInputSchema>;

/**
 * `understood` says the parsed query in a canonical form, `explained` as a tree to be put into words, null for all articles; `total` may be a lower bound or an estimate where `totalIsExact` is false;
 * `inOrder` is set where so many of the newest alone stand in the order asked for, and the others follow them by date;
 * `partial` is set while the index is being built: so many of so many articles can be found.
 */
export const searchOutputSchema = z.object({
  query: z.string(),
  understood: z.string(),
  explained: explanationSchema.nullable(),
  problems: z.array(queryProblemSchema),
  total: z.number().int(),
  totalIsExact: z.boolean(),
  widened: widenedSchema.nullable(),
  inOrder: z.number().int().nullable(),
  tookMs: z.number(),
  partial: z.object({ indexed: z.number().int(), articles: z.number().int() }).nullable(),
  hits: z.array(hitSchema),
});
export type SearchOutput = z.infer<typeof searchOutputSchema>;
