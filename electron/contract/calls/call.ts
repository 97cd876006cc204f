import { z } from 'zod';
import { undoSchema } from '../undo.ts';

export { undoSchema };

/**
 * One operation. `kind` says who carries it out: `write` the one writing thread, `read` a reading thread,
 * `compute` a thread without the archive (reading a clip, which may take long), `all` every thread (a word to running jobs), `host` the
 * program that has the archive open.
 */
export interface CallShape {
  readonly kind: 'read' | 'write' | 'compute' | 'all' | 'host';
  readonly summary: string;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
}

export const changedSchema = z.object({ changed: z.number().int(), undo: undoSchema });

export const idSchema = z.object({ id: z.string() });
export const nothing = z.object({});
/** The name by which a running job is told of and stopped. */
export const job = z.string().default('job');
