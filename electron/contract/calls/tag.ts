import { z } from 'zod';
import { idsSchema } from '../article.ts';
import { tagColourSchema, tagPathSchema, tagSchema } from '../tag.ts';
import { type CallShape, changedSchema, nothing } from './call.ts';

/** Tags. */
export const tagCalls = {
  'tag.list': {
    kind: 'read',
    summary: 'Every tag with its counts',
    input: nothing,
    output: z.object({ tags: z.array(tagSchema) }),
  },
  'tag.change': {
    kind: 'write',
    summary: 'Add tags to articles and take tags off them',
    input: z.object({
      ids: idsSchema,
      add: z.array(tagPathSchema).default([]),
      remove: z.array(tagPathSchema).default([]),
    }),
    output: changedSchema,
  },
  'tag.rename': {
    kind: 'write',
    summary:
      'Give a tag another path; the tags below it move along, and a tag already there is merged with it',
    input: z.object({ from: tagPathSchema, to: tagPathSchema }),
    output: changedSchema,
  },
  'tag.remove': {
    kind: 'write',
    summary: 'Take a tag, and those below it, off every article; the articles stay',
    input: z.object({ path: tagPathSchema }),
    output: changedSchema,
  },
  'tag.set-look': {
    kind: 'write',
    summary: 'Give a tag a colour (null for none), or hide it in lists of tags',
    input: z.object({
      path: tagPathSchema,
      colour: tagColourSchema.nullable().optional(),
      hidden: z.boolean().optional(),
    }),
    output: changedSchema,
  },
} as const satisfies Record<string, CallShape>;
