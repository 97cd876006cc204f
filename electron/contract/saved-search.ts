import { z } from 'zod';
import { tagPathSchema } from './tag.ts';

/** A saved search's name, by which other queries use it: `search:"my beat"`. Case does not tell names apart. At most 100 characters. */
export const searchNameSchema = z
  .string()
  .max(100)
  .transform((name) => name.normalize('NFC').trim().replace(/\s+/g, ' '))
  .refine((name) => name !== '', { message: 'A saved search needs a name' })
  .refine((name) => !/["“”„«»]/.test(name), { message: 'A name has no quotation marks' });

/** `tag` is what arriving articles that match are given; `notify` asks for a word about them. */
export const savedSearchSchema = z.object({
  id: z.string(),
  name: z.string(),
  query: z.string(),
  notify: z.boolean(),
  tag: z.string().nullable(),
});
export type SavedSearch = z.infer<typeof savedSearchSchema>;

/** In UTF-16 units. */
export const longestQuery = 10_000;

/**
 * Without `id`, the search of that name is replaced if there is one. What is left out stays as it was. An `id` that is not there
 * is taken for the new one's, which is how a removal is taken back.
 */
export const savedSearchChangeSchema = z.object({
  id: z.string().max(100).optional(),
  name: searchNameSchema,
  query: z
    .string()
    .max(longestQuery)
    .refine((query) => query.trim() !== '', { message: 'There is no query to save' }),
  notify: z.boolean().optional(),
  tag: tagPathSchema.nullable().optional(),
});
