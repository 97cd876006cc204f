import { z } from 'zod';
import { watchSchema } from '../watch.ts';
import { type CallShape, nothing, undoSchema } from './call.ts';

/** The folder that is watched. */
export const watchCalls = {
  'watch.get': {
    kind: 'read',
    summary: 'The folder whose files are archived as they come, and what became of them',
    input: nothing,
    output: watchSchema,
  },
  'watch.set': {
    kind: 'write',
    summary: 'Watch a folder, or none: what is put into it is archived, and left where it is',
    input: z.object({ folder: z.string().nullable() }),
    output: z.object({ watch: watchSchema, undo: undoSchema }),
  },
} as const satisfies Record<string, CallShape>;
