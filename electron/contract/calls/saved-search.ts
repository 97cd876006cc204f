import { z } from 'zod';
import { savedSearchChangeSchema, savedSearchSchema, searchNameSchema } from '../saved-search.ts';
import { type CallShape, changedSchema, idSchema, nothing, undoSchema } from './call.ts';

/** Queries kept under names. */
export const savedSearchCalls = {
  'saved-search.list': {
    kind: 'read',
    summary: "Every saved search, in the person's order",
    input: nothing,
    output: z.object({ searches: z.array(savedSearchSchema) }),
  },
  'saved-search.count': {
    kind: 'read',
    summary:
      'How many articles a saved search finds, and how many of them are unread; at least so many where not exact',
    input: idSchema,
    output: z.object({ count: z.number().int(), unread: z.number().int(), exact: z.boolean() }),
  },
  'saved-search.save': {
    kind: 'write',
    summary:
      'Keep a query under a name; arriving articles that match are counted, and tagged if a tag is given',
    input: savedSearchChangeSchema,
    output: z.object({ search: savedSearchSchema, undo: undoSchema }),
  },
  'saved-search.rename': {
    kind: 'write',
    summary: 'Give a saved search another name, in the queries that use it too',
    input: idSchema.extend({ name: searchNameSchema }),
    output: z.object({ search: savedSearchSchema, undo: undoSchema }),
  },
  'saved-search.move': {
    kind: 'write',
    summary: 'Put a saved search before another; null is at the end',
    input: idSchema.extend({ before: z.string().nullable() }),
    output: changedSchema,
  },
  'saved-search.remove': {
    kind: 'write',
    summary: 'Forget a saved search; the articles stay',
    input: idSchema,
    output: changedSchema,
  },
} as const satisfies Record<string, CallShape>;
