import { z } from 'zod';

export const annotationColours = ['yellow', 'green', 'blue', 'red', 'violet'] as const;
export const colourSchema = z.enum(annotationColours);
export type AnnotationColour = z.infer<typeof colourSchema>;

const momentSchema = z.iso.datetime({ offset: true });
const place = z.number().int().min(0).nullable();

/**
 * What an annotation is about: words of an article's `text`, by the two selectors of the W3C Web Annotation Data Model.
 *
 * - `exact`, `prefix`, `suffix`: TextQuoteSelector (https://www.w3.org/TR/annotation-model/#text-quote-selector)
 * - `start`, `end`: TextPositionSelector, in UTF-16 units of `text`, corrections applied, of the edition it was made on; null where
 *   only the words are known, as of a highlight that comes from another program. `end` is the place after the last unit.
 */
export const targetSchema = z.object({
  exact: z.string().min(1).max(100_000),
  prefix: z.string().max(1000).default(''),
  suffix: z.string().max(1000).default(''),
  start: place.default(null),
  end: place.default(null),
});
export type Target = z.infer<typeof targetSchema>;

const notes = { note: z.string().max(200_000) };

/**
 * A highlight, with or without a note, or a note on the whole article (`target` null): one kind, so that an article may have several
 * notes of its own, and all are listed, found, exported and undone alike.
 *
 * - `motivation` follows from `note`: `commenting` where there is one, else `highlighting`
 * - `note` is Markdown, empty for a plain highlight
 * - `edition` is the article's edition it was made on
 */
export const annotationSchema = z.object({
  id: z.string(),
  motivation: z.enum(['highlighting', 'commenting']),
  colour: colourSchema,
  ...notes,
  target: targetSchema.nullable(),
  edition: z.number().int(),
  created: momentSchema,
  modified: momentSchema,
});
export type Annotation = z.infer<typeof annotationSchema>;

/**
 * Where an annotation's words stand in a text, in UTF-16 units. `how` they were found: still at their `position`, elsewhere as the
 * same `quote`, or as the `similar` words that took their place.
 */
export const anchorSchema = z.object({
  start: z.number().int(),
  end: z.number().int(),
  how: z.enum(['position', 'quote', 'similar']),
});
export type Anchor = z.infer<typeof anchorSchema>;

/** As `article.get` gives it: `anchor` is its place in the text given along, null where its words are not there, or it has no target. */
export const anchoredAnnotationSchema = annotationSchema.extend({ anchor: anchorSchema.nullable() });
export type AnchoredAnnotation = z.infer<typeof anchoredAnnotationSchema>;

/**
 * What a new annotation is made from. Without a `target` it needs a note. The text is looked through for the target, and its selectors
 * completed. With an `id` it is one that was there before and is put back as it was.
 */
export const newAnnotationSchema = z
  .object({
    id: z.string().min(1).max(64).optional(),
    colour: colourSchema.default('yellow'),
    note: notes.note.default(''),
    target: targetSchema.nullable().default(null),
    created: momentSchema.optional(),
    modified: momentSchema.optional(),
  })
  .refine(({ target, note }) => target !== null || note.trim() !== '', {
    message: 'An annotation needs words that it marks, or a note',
  });
export type NewAnnotation = z.output<typeof newAnnotationSchema>;

/** `modified` is now, if not given. */
export const annotationChangeSchema = z.object({
  id: z.string(),
  colour: colourSchema.optional(),
  note: notes.note.optional(),
  modified: momentSchema.optional(),
});

/** An annotation on the page of all, with what that page tells of its article. */
export const listedAnnotationSchema = annotationSchema.extend({
  article: z.object({
    id: z.string(),
    headline: z.string().nullable(),
    publisher: z.string().nullable(),
    publishedAt: z.string().nullable(),
    language: z.string().nullable(),
  }),
});
export type ListedAnnotation = z.infer<typeof listedAnnotationSchema>;

/** What highlights and notes can be written as: `json-ld` is a collection of the W3C Web Annotation Data Model. */
export const annotationFormats = ['markdown', 'csv', 'json-ld'] as const;
export const annotationFormatSchema = z.enum(annotationFormats);
export type AnnotationFormat = z.infer<typeof annotationFormatSchema>;
