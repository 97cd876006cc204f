import { z } from 'zod';
import { idsSchema, mostIds } from '../article.ts';
import { collectionNameSchema, collectionSchema } from '../collection.ts';
import { type CallShape, changedSchema, idSchema, nothing, undoSchema } from './call.ts';

/** Before which one something is put; null is at the end. */
const before = z.string().nullable().default(null);

/** Collections: lists of articles in a person's order, within each other. */
export const collectionCalls = {
  'collection.list': {
    kind: 'read',
    summary: 'Every collection with its counts, each before those in it, in the order they were given',
    input: nothing,
    output: z.object({ collections: z.array(collectionSchema) }),
  },
  'collection.create': {
    kind: 'write',
    summary: 'Make a collection, in another or beside the first ones; with articles, if any are named',
    input: z.object({
      /** The one it once had, which is how a removal is taken back. */
      id: z.string().max(100).optional(),
      name: collectionNameSchema,
      parent: z.string().nullable().default(null),
      before,
      ids: z.array(z.string()).max(mostIds).default([]),
    }),
    output: z.object({ id: z.string(), undo: undoSchema }),
  },
  'collection.rename': {
    kind: 'write',
    summary: 'Give a collection another name',
    input: idSchema.extend({ name: collectionNameSchema }),
    output: changedSchema,
  },
  'collection.move': {
    kind: 'write',
    summary: 'Put a collection, with those in it, into another or elsewhere among its neighbours',
    input: idSchema.extend({ parent: z.string().nullable(), before }),
    output: changedSchema,
  },
  'collection.remove': {
    kind: 'write',
    summary: 'Remove a collection and those in it; the articles stay',
    input: idSchema,
    output: changedSchema,
  },
  'collection.place': {
    kind: 'write',
    summary: 'Put articles into a collection, in this order, before one that is in it; or move them there',
    input: idSchema.extend({ ids: idsSchema, before }),
    output: changedSchema,
  },
  'collection.take': {
    kind: 'write',
    summary: 'Take articles out of a collection; they stay in the archive',
    input: idSchema.extend({ ids: idsSchema }),
    output: changedSchema,
  },
} as const satisfies Record<string, CallShape>;
