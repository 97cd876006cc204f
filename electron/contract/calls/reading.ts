import { z } from 'zod';
import { begunSchema, readingPlaceSchema } from '../reading.ts';
import { type CallShape, idSchema, nothing } from './call.ts';

/** How far articles were read. Nobody's change: there is no undo, and nothing is told of it. */
export const readingCalls = {
  'reading.place': {
    kind: 'read',
    summary: 'How far an article was read; null where it was not begun, or read to its end',
    input: idSchema,
    output: z.object({ place: readingPlaceSchema.nullable() }),
  },
  'reading.keep': {
    kind: 'write',
    summary: 'Remember how far an article was read; null forgets it',
    input: idSchema.extend({ place: readingPlaceSchema.nullable() }),
    output: nothing,
  },
  'reading.begun': {
    kind: 'read',
    summary: 'Articles that were begun and not read to their end, the last one first',
    input: z.object({ limit: z.number().int().min(1).max(100).default(5) }),
    output: z.object({ articles: z.array(begunSchema) }),
  },
} as const satisfies Record<string, CallShape>;
