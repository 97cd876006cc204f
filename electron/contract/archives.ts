import { z } from 'zod';
import { timeSchema } from './article.ts';

const folder = z.string().min(1).max(4096);

/** What a person calls an archive on this machine. */
export const archiveNameSchema = z.string().trim().min(1).max(100);

/**
 * An archive that was opened on this machine before. `name`: what the person calls it, else its folder's; `there`: whether its folder has
 * one at the moment; `openedAt`: when it was last opened.
 */
export const knownArchiveSchema = z.object({
  dir: z.string(),
  name: z.string(),
  openedAt: timeSchema,
  there: z.boolean(),
});
export type KnownArchive = z.infer<typeof knownArchiveSchema>;

/**
 * - `current`: the folder of the archive that is open
 * - `known`: the one that is open first, then the others, the last opened first
 * - `missed`: the folder of the one that was to be opened at the start and was not there; null where none was missed
 */
export const archiveListSchema = z.object({
  current: z.string(),
  known: z.array(knownArchiveSchema),
  missed: z.string().nullable(),
});
export type ArchiveList = z.infer<typeof archiveListSchema>;

/** `despiteJobs`: what is being done in the archive that is open is stopped; what is done of it stays. */
export const openArchiveSchema = z.object({ dir: folder, despiteJobs: z.boolean().default(false) });

/** A new archive in a folder of its own: `name` below `folder`. */
export const makeArchiveSchema = z.object({
  folder,
  name: z.string().min(1).max(100),
  despiteJobs: z.boolean().default(false),
});

/** `busy`: nothing was opened, since so many jobs (imports, exports, backups) are under way. */
export const openedArchiveSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('opened'), dir: z.string() }),
  z.object({ state: z.literal('busy'), jobs: z.number().int() }),
]);
export type OpenedArchive = z.infer<typeof openedArchiveSchema>;
