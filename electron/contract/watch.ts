import { z } from 'zod';
import { failureSchema } from './clip.ts';

/** The watched folder: `taken` is how many of its files were archived, `failed` those in which something could not be, newest first. */
export const watchSchema = z.object({
  folder: z.string().nullable(),
  taken: z.number().int(),
  failed: z.array(failureSchema),
});
export type Watch = z.infer<typeof watchSchema>;
