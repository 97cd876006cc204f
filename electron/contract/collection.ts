import { z } from 'zod';

/** What no name of a collection has. */
export const notInCollectionName = /[/"“”„«»]/;

/**
 * A collection's name. Spaces around it are dropped, case is kept and does not tell names apart. At most 200 characters, without `/`,
 * which parts a path, and without quotation marks, so that a query can name it: `collection:"Elections/Polls"`.
 */
export const collectionNameSchema = z
  .string()
  .max(200)
  .transform((name) => name.normalize('NFC').trim().replace(/\s+/g, ' '))
  .refine((name) => name !== '', { message: 'A collection needs a name' })
  .refine((name) => !notInCollectionName.test(name), {
    message: 'A name has no slash and no quotation marks',
  });

/**
 * A list of articles that a person arranges. `path` is its name behind those of the collections it lies in, parted by `/`; `parent`
 * the id of the one right above. `count` and `unread` are of the articles out of the trash that are in it or in one below it.
 */
export const collectionSchema = z.object({
  id: z.string(),
  name: z.string(),
  path: z.string(),
  parent: z.string().nullable(),
  count: z.number().int(),
  unread: z.number().int(),
});
export type Collection = z.infer<typeof collectionSchema>;
