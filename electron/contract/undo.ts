import { z } from 'zod';

/** Calls that take back what a call did, to be sent in order. Empty where nothing changed, or a new edition came: it stays. */
export const undoSchema = z.array(z.object({ name: z.string(), input: z.unknown() }));
