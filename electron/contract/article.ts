import { z } from 'zod';
import { anchoredAnnotationSchema } from './annotation.ts';

/** Where a field's value was found. `person` is a correction and wins over all. */
export const originKinds = [
  'json-ld',
  'microdata',
  'opengraph',
  'meta',
  'time-element',
  'visible',
  'dateline',
  'byline',
  'credit',
  'body',
  'url',
  'given',
  'detected',
  'captured',
  'person',
] as const;

/**
 * How a field came to be: `origin` is the place, `confidence` is between 0 and 1,
 * `note` says in plain words what was assumed (such as a year taken from the capture's date).
 */
export const originSchema = z.object({
  origin: z.enum(originKinds),
  confidence: z.number().min(0).max(1),
  note: z.string().optional(),
});
export type Origin = z.infer<typeof originSchema>;

/**
 * An instant or a day: `2022-01-13T09:30:00Z`, `2022-01-13T09:30:00+06:00`, or `2022-01-13` where only the day is known.
 * ISO 8601; an instant always carries its zone.
 */
export const timeSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/);

/**
 * What is understood of an article; schema.org NewsArticle and IPTC names. Absent is null.
 *
 * - `byline` and `dateline` stand as printed ("By Kulpash Konyrova"; "Nur-Sultan, Jan 13 (EFE).-")
 * - `place` is the dateline's city as printed, without country or state ("KYIV, Ukraine (AP) —" gives "KYIV")
 * - `agency` is the wire's usual name ("AP", "Reuters", "EFE")
 * - `language` is a BCP 47 primary tag ("en", "es")
 * - `text` is the body, paragraphs parted by blank lines, without the dateline's loss: the dateline stands at its head as printed
 * - `html` is the body as sanitized HTML, null where the clip was plain text; a picture that is kept has the address `/blob/SHA256`
 * - `image` is the lead image's address
 * - `credit` is the closing credit and initials ("EFE; kk-cae/smq/mp")
 */
export const articleFieldsSchema = z.object({
  headline: z.string().nullable(),
  alternativeHeadline: z.string().nullable(),
  byline: z.string().nullable(),
  authors: z.array(z.string()),
  dateline: z.string().nullable(),
  place: z.string().nullable(),
  agency: z.string().nullable(),
  section: z.string().nullable(),
  publishedAt: timeSchema.nullable(),
  modifiedAt: timeSchema.nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  slugline: z.string().nullable(),
  credit: z.string().nullable(),
  text: z.string(),
  html: z.string().nullable(),
  image: z.string().nullable(),
});
export type ArticleFields = z.infer<typeof articleFieldsSchema>;
export type ArticleFieldName = keyof ArticleFields;

export const originsSchema = z.partialRecord(articleFieldsSchema.keyof(), originSchema);
export type Origins = z.infer<typeof originsSchema>;

/**
 * What a news agency's file says beside the story; absent is left out.
 *
 * - `guid`: the agency's own name for the story; `version`: its number there
 * - `status`: IPTC's pubStatus: a story that is `canceled` was killed by the agency
 * - `signals`: what is said of this version: "CORRECTED", "UPDATE 2", "KILL", "sig:correction"
 * - `embargo`: until when it may not be published, as printed: a time, or words; `usageTerms`: what may be done with it
 * - `edNote`: a note from the desk to editors; `urgency`: 1 (most) to 9
 */
export const newsSchema = z.object({
  guid: z.string().optional(),
  version: z.string().optional(),
  status: z.enum(['usable', 'withheld', 'canceled']).optional(),
  signals: z.array(z.string()).optional(),
  embargo: z.string().optional(),
  usageTerms: z.string().optional(),
  edNote: z.string().optional(),
  urgency: z.number().int().min(1).max(9).optional(),
});
export type News = z.infer<typeof newsSchema>;

/** What reading a clip gives. `warnings` are plain sentences: what is partial, what was dropped. */
export const readingSchema = articleFieldsSchema.extend({
  origins: originsSchema,
  warnings: z.array(z.string()),
  news: newsSchema.optional(),
});
export type Reading = z.infer<typeof readingSchema>;

/** The fields that a person may correct. */
export const editableFieldsSchema = articleFieldsSchema.omit({ html: true }).partial();
export type EditableFields = z.infer<typeof editableFieldsSchema>;

/** The raw bytes behind an edition. `sha256` is hex of the bytes as they came; `bytes` is their count. */
export const captureSchema = z.object({
  sha256: z.string(),
  type: z.string(),
  bytes: z.number().int(),
  url: z.string().nullable(),
  source: z.string(),
  capturedAt: timeSchema,
});
export type Capture = z.infer<typeof captureSchema>;

/** An article as it is kept: its newest edition's fields (with corrections applied), its state and where it came from. */
export const articleSchema = articleFieldsSchema.extend({
  id: z.string(),
  origins: originsSchema,
  warnings: z.array(z.string()),
  news: newsSchema.optional(),
  edition: z.number().int(),
  editions: z.array(
    z.object({
      edition: z.number().int(),
      capturedAt: timeSchema,
      headline: z.string().nullable(),
      news: newsSchema.optional(),
    }),
  ),
  addedAt: timeSchema,
  read: z.boolean(),
  starred: z.boolean(),
  trashedAt: timeSchema.nullable(),
  tags: z.array(z.string()),
  /** The paths of those it is in. */
  collections: z.array(z.string()),
  words: z.number().int(),
  /** Highlights and notes: those on the whole article, then in the order of the text, then those whose words are not in it. */
  annotations: z.array(anchoredAnnotationSchema),
  capture: captureSchema,
});
export type Article = z.infer<typeof articleSchema>;

/** A run of text; `hit` says that it is one of the words looked for. */
export const segmentSchema = z.object({ text: z.string(), hit: z.boolean() });
export type Segment = z.infer<typeof segmentSchema>;

/** As many articles as one call can name. */
export const mostIds = 100_000;
export const idsSchema = z.array(z.string()).min(1).max(mostIds);
