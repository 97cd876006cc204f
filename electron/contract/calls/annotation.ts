import { z } from 'zod';
import {
  anchoredAnnotationSchema,
  annotationChangeSchema,
  annotationFormatSchema,
  listedAnnotationSchema,
  newAnnotationSchema,
} from '../annotation.ts';
import { idsSchema } from '../article.ts';
import { querySchema } from '../search.ts';
import { type CallShape, changedSchema, idSchema, undoSchema } from './call.ts';

const annotatedSchema = z.object({
  article: z.string(),
  annotation: anchoredAnnotationSchema,
  undo: undoSchema,
});

/** Highlights and notes. */
export const annotationCalls = {
  'annotation.add': {
    kind: 'write',
    summary: 'Highlight words of an article, or put a note on it; `edition` is the newest, if not given',
    input: newAnnotationSchema.safeExtend({ article: z.string(), edition: z.number().int().optional() }),
    output: annotatedSchema,
  },
  'annotation.change': {
    kind: 'write',
    summary: 'Give a highlight or note another colour or other words',
    input: annotationChangeSchema,
    output: annotatedSchema,
  },
  'annotation.remove': {
    kind: 'write',
    summary: 'Remove a highlight or note',
    input: idSchema,
    output: changedSchema,
  },
  'annotation.list': {
    kind: 'read',
    summary:
      'Highlights and notes, newest first: of one article, or of all that are not in the trash; a query narrows them',
    input: z.object({
      article: z.string().optional(),
      query: querySchema,
      limit: z.number().int().min(1).max(1000).default(100),
      offset: z.number().int().min(0).default(0),
    }),
    output: z.object({ total: z.number().int(), annotations: z.array(listedAnnotationSchema) }),
  },
  'annotation.text': {
    kind: 'read',
    summary: 'Highlights and notes as one text, to copy or to download, by article',
    input: z.object({
      format: annotationFormatSchema,
      /** Those with its words, as `annotation.list` finds them. */
      query: querySchema,
      /** Those of the articles that it finds, whatever words they have. */
      found: querySchema,
      /** In place of both: all of these articles. */
      ids: idsSchema.optional(),
    }),
    output: z.object({
      name: z.string(),
      type: z.string(),
      text: z.string(),
      annotations: z.number().int(),
      articles: z.number().int(),
    }),
  },
} as const satisfies Record<string, CallShape>;
