import { z } from 'zod';
import { feedChangeSchema, feedReportSchema, feedSchema, newFeedSchema } from '../feed.ts';
import { type CallShape, changedSchema, idSchema, job, nothing, undoSchema } from './call.ts';

/** Feeds that are followed. */
export const feedCalls = {
  'feed.list': {
    kind: 'read',
    summary: 'Every feed that is followed, by title',
    input: nothing,
    output: z.object({ feeds: z.array(feedSchema) }),
  },
  'feed.add': {
    kind: 'write',
    summary: 'Follow a feed, without looking at it yet',
    input: newFeedSchema,
    output: z.object({ feed: feedSchema, undo: undoSchema }),
  },
  'feed.add-opml': {
    kind: 'write',
    summary: 'Follow every feed of an OPML file',
    input: z.object({ text: z.string().max(20_000_000) }),
    output: z.object({ added: z.array(z.string()), alreadyThere: z.number().int(), undo: undoSchema }),
  },
  'feed.change': {
    kind: 'write',
    summary: 'Choose how a feed is followed',
    input: feedChangeSchema,
    output: z.object({ feed: feedSchema, undo: undoSchema }),
  },
  'feed.remove': {
    kind: 'write',
    summary: 'Follow a feed no more; its articles stay',
    input: idSchema,
    output: changedSchema,
  },
  'feed.check': {
    kind: 'write',
    summary: 'Look at feeds now, and archive what is new: these, or all that are not paused',
    input: z.object({ ids: z.array(z.string()).nullable().default(null), job }),
    output: feedReportSchema,
  },
} as const satisfies Record<string, CallShape>;
