import { z } from 'zod';

/**
 * One operation. `kind` says who carries it out: `write` the one writing thread, `read` a reading thread,
 * `compute` a thread without the archive (reading a clip, which may take long), `all` every thread (a word to running jobs).
 */
export interface CallShape {
  readonly kind: 'read' | 'write' | 'compute' | 'all';
  readonly summary: string;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
}

/** Calls that take back what a call did, to be sent in order. Empty where nothing changed, or a new edition came: it stays. */
export const undoSchema = z.array(z.object({ name: z.string(), input: z.unknown() }));
export const changedSchema = z.object({ changed: z.number().int(), undo: undoSchema });

export const idSchema = z.object({ id: z.string() });
export const nothing = z.object({});
/** The name by which a running job is told of and stopped. */
export const job = z.string().default('job');
