import { z } from 'zod';

/**
 * A tag's path: parts parted by `/`, as `war/kazakhstan`. Spaces around parts are dropped, case is kept and does not tell tags apart,
 * no part is empty. At most 200 characters.
 */
export const tagPathSchema = z
  .string()
  .max(200)
  .transform((path) =>
    path
      .normalize('NFC')
      .replace(/^#/, '')
      .split('/')
      .map((part) => part.trim().replace(/\s+/g, ' '))
      .filter((part) => part !== '')
      .join('/'),
  )
  .refine((path) => path !== '', { message: 'A tag needs at least one letter' });

/** `count` and `unread` are of the articles out of the trash that carry the tag or one below it. */
export const tagSchema = z.object({ path: z.string(), count: z.number().int(), unread: z.number().int() });
export type Tag = z.infer<typeof tagSchema>;
