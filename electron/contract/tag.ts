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

/** Colours that a tag can have, in the order of a choice; each is legible on light and on dark. */
export const tagColours = ['red', 'orange', 'yellow', 'green', 'blue', 'purple', 'grey'] as const;
export const tagColourSchema = z.enum(tagColours);
export type TagColour = z.infer<typeof tagColourSchema>;

/**
 * `count` and `unread` are of the articles out of the trash that carry the tag or one below it. What is `hidden` is shown in
 * lists of tags when all are asked for only, and is found as ever.
 */
export const tagSchema = z.object({
  path: z.string(),
  count: z.number().int(),
  unread: z.number().int(),
  colour: tagColourSchema.nullable(),
  hidden: z.boolean(),
});
export type Tag = z.infer<typeof tagSchema>;
