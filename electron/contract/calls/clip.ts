import { z } from 'zod';
import { editableFieldsSchema, readingSchema, timeSchema } from '../article.ts';
import { clipSchema, importReportSchema } from '../clip.ts';
import { clipIdSchema } from '../door.ts';
import { tagPathSchema } from '../tag.ts';
import { type CallShape, job, undoSchema } from './call.ts';

/** Taking in: one clip, files and folders, a page by its address. */
export const clipCalls = {
  'clip.read': {
    kind: 'compute',
    summary: 'Understand a clip without storing it',
    input: clipSchema,
    output: readingSchema,
  },
  'clip.fetch': {
    kind: 'compute',
    summary: 'Fetch a page from the open internet and understand it, without storing it',
    input: z.object({ url: z.string().trim().min(1).max(4096) }),
    output: z.object({
      url: z.string(),
      type: z.string().nullable(),
      base64: z.string(),
      capturedAt: timeSchema,
      reading: readingSchema,
    }),
  },
  'clip.add': {
    kind: 'write',
    summary: 'Archive one clip; `fields` are corrections made before storing',
    input: z.object({
      clip: clipSchema,
      fields: editableFieldsSchema.default({}),
      tags: z.array(tagPathSchema).default([]),
    }),
    output: z.object({
      id: z.string(),
      status: z.enum(['stored', 'new-edition', 'already-there']),
      undo: undoSchema,
    }),
  },
  'import.run': {
    kind: 'write',
    summary: 'Archive files and folders, by path on this machine',
    input: z.object({
      paths: z.array(z.string()).min(1),
      tags: z.array(tagPathSchema).default([]),
      /** A folder of copies that will be gone: where something came from is told, and kept, without it. */
      within: z.string().optional(),
      job,
    }),
    output: importReportSchema,
  },
  'import.sample': {
    kind: 'write',
    summary: 'Archive the sample articles that come with Pressmark',
    input: z.object({ job }),
    output: importReportSchema,
  },
  'clip.received': {
    kind: 'read',
    summary: 'The article that a clip of this name became, if it came through the door',
    input: z.object({ clipId: clipIdSchema }),
    output: z.object({ article: z.string().nullable() }),
  },
} as const satisfies Record<string, CallShape>;
