import { z } from 'zod';
import { articleSchema, editableFieldsSchema, idsSchema, timeSchema } from '../article.ts';
import { citationStyleSchema } from '../citation.ts';
import { comparisonSchema } from '../comparison.ts';
import { knownAddressSchema } from '../door.ts';
import { type CallShape, changedSchema, idSchema, undoSchema } from './call.ts';

/** One article, its editions, and the state of many. */
export const articleCalls = {
  'article.get': {
    kind: 'read',
    summary: 'One article, whole',
    input: idSchema.extend({ edition: z.number().int().optional() }),
    output: articleSchema,
  },
  'article.compare': {
    kind: 'read',
    summary: 'Two editions of an article, word by word, with what matters of their difference',
    input: idSchema.extend({ from: z.number().int(), to: z.number().int() }),
    output: comparisonSchema,
  },
  'article.cite': {
    kind: 'read',
    summary: 'Citations of articles, as text and as HTML',
    input: z.object({
      ids: idsSchema.max(1000),
      style: citationStyleSchema,
      /** Of the only article; the newest, if not given. */
      edition: z.number().int().optional(),
      /** Words of the only article, which are put before its citation. */
      quote: z.string().max(100_000).optional(),
    }),
    output: z.object({ text: z.string(), html: z.string() }),
  },
  'article.edit': {
    kind: 'write',
    summary: "Correct an article's fields; null takes a correction back to what was read",
    input: idSchema.extend({
      /** The one that the corrections were made on; the newest, if not given. Where the newest reads otherwise, it is refused. */
      edition: z.number().int().optional(),
      fields: editableFieldsSchema,
      revert: z.array(articleSchema.keyof()).default([]),
    }),
    output: z.object({ article: articleSchema, undo: undoSchema }),
  },
  'article.set-state': {
    kind: 'write',
    summary: 'Mark articles read or unread, starred or not, move them to the trash or back',
    input: z.object({
      ids: idsSchema,
      read: z.boolean().optional(),
      starred: z.boolean().optional(),
      trashed: z.boolean().optional(),
      /** When they were trashed; now, if not given. Taking a restoring back gives the old time. */
      trashedAt: timeSchema.optional(),
    }),
    output: changedSchema,
  },
  'article.by-address': {
    kind: 'read',
    summary: 'Which of these addresses are archived',
    input: z.object({ urls: z.array(z.string().max(4096)).max(100) }),
    output: z.object({ addresses: z.array(knownAddressSchema) }),
  },
} as const satisfies Record<string, CallShape>;
