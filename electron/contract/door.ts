import { z } from 'zod';
import { timeSchema } from './article.ts';

// Kept apart, since the browser's extension needs these and not the schema library.
export * from './door-address.ts';

/** What an extension calls itself; shown to the person, so without anything that is not seen. */
export const pairingNameSchema = z
  .string()
  .transform((name) => name.replace(/[\p{C}\s]+/gu, ' ').trim())
  .pipe(z.string().min(1).max(60));

/** `chrome-extension://…` or `moz-extension://…`, as the browser itself says; no page can have one. */
export const extensionOriginSchema = z.string().regex(/^(chrome|moz|safari-web)-extension:\/\/[\w-]{1,64}$/);

/** A program that may clip. `origin` is null for one that was given a token by hand; `usedAt` is when its last clip was taken in. */
export const pairingSchema = z.object({
  id: z.string(),
  name: z.string(),
  origin: z.string().nullable(),
  pairedAt: timeSchema,
  usedAt: timeSchema.nullable(),
});
export type Pairing = z.infer<typeof pairingSchema>;

/** An extension that waits for the person's word. Both sides show `code`. */
export const askingSchema = z.object({
  id: z.string(),
  name: z.string(),
  origin: z.string(),
  code: z.string(),
  askedAt: timeSchema,
});
export type Asking = z.infer<typeof askingSchema>;

/** A clip that came in and could not be understood; its bytes are kept in the archive's folder `spool/failed`. */
export const failedClipSchema = z.object({
  clipId: z.string(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  reason: z.string(),
});
export type FailedClip = z.infer<typeof failedClipSchema>;

/** The door as the interface shows it: `port` is null while it is shut, `problem` says why it could not be opened. */
export const doorSchema = z.object({
  port: z.number().int().nullable(),
  problem: z.string().nullable(),
  asking: z.array(askingSchema),
  pairings: z.array(pairingSchema),
  failed: z.array(failedClipSchema),
});
export type Door = z.infer<typeof doorSchema>;

/** How a request to be paired stands; `token` is told once, with `accepted`. */
export const pairingAnswerSchema = z.object({
  state: z.enum(['waiting', 'accepted', 'refused', 'expired']),
  token: z.string().nullable(),
});

/** A clip's own name, chosen by who sends it, so that sending it again is harmless. */
export const clipIdSchema = z.string().regex(/^[a-z0-9-]{8,64}$/);

/** An address asked for, and the article that is archived from it, if any. */
export const knownAddressSchema = z.object({
  url: z.string(),
  article: z.object({ id: z.string(), headline: z.string().nullable(), addedAt: timeSchema }).nullable(),
});
