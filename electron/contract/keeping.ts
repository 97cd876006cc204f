import { z } from 'zod';
import { timeSchema } from './article.ts';

/** How often a backup is made by itself, where the archive has changed since the last. */
export const backupEverySchema = z.enum(['never', 'daily', 'weekly']);

/** `folder`: where backups go, empty for `backups/` inside the archive. */
export const backupSettingsSchema = z.object({ every: backupEverySchema, folder: z.string().max(4096) });
export type BackupSettings = z.infer<typeof backupSettingsSchema>;

/**
 * A former state of the archive that can be put back.
 *
 * - `path`: the folder or file that it is
 * - `why`: `schedule` by itself, `asked` by the person, `migration` before an older archive was brought up to date, `set-aside` the
 *   archive that another took the place of
 * - `articles`: null where it was not counted
 * - `bytes`: what it takes on the disk by itself; the files of `blobs/` are shared by all backups of a folder
 * - `checked`: when the copy was last opened and found sound; null: never, or not
 * - `missing`: files of captures that were not to be had when it was made
 */
export const backupSchema = z.object({
  path: z.string(),
  at: timeSchema,
  why: z.enum(['schedule', 'asked', 'migration', 'set-aside']),
  articles: z.number().int().nullable(),
  bytes: z.number(),
  checked: timeSchema.nullable(),
  missing: z.number().int(),
});
export type Backup = z.infer<typeof backupSchema>;

/**
 * Where a folder lies, as far as that matters to an archive: `network` (another machine's disk: locks may not hold, and what was
 * acknowledged may be lost), `synchronised` (a program copies its files while they are written, and may put older ones back).
 * `by`: which one, "Dropbox", "nfs4". Bytes are of its disk; null where the system does not tell.
 */
export const placeSchema = z.object({
  kind: z.enum(['local', 'network', 'synchronised']),
  by: z.string().nullable(),
  readOnly: z.boolean(),
  free: z.number().nullable(),
  total: z.number().nullable(),
});
export type Place = z.infer<typeof placeSchema>;

/**
 * How well the archive is kept.
 *
 * - `sealed`: why nothing can be changed, null where it can: `protected` disk or folder, `damaged`
 * - `backup`: `last` and `next` are times; `failed` says why the last one that was tried was not made
 */
export const keepingStateSchema = z.object({
  dir: z.string(),
  place: placeSchema,
  sealed: z.object({ why: z.enum(['protected', 'damaged']), reason: z.string() }).nullable(),
  backup: z.object({
    folder: z.string(),
    place: placeSchema.nullable(),
    last: timeSchema.nullable(),
    next: timeSchema.nullable(),
    failed: z.string().nullable(),
    running: z.boolean(),
  }),
});
export type KeepingState = z.infer<typeof keepingStateSchema>;

/**
 * What is wrong with an archive's files.
 *
 * - `database`: `sound`; `damaged`, where some of it can be read; `unreadable`, where nothing can
 * - `faults`: what SQLite says of it, in its own words, the first hundred
 * - `missing`, `torn`: files of captures that are not there, or not what was stored; `mendable` of them are whole in some backup
 */
export const examinationSchema = z.object({
  database: z.enum(['sound', 'damaged', 'unreadable']),
  faults: z.array(z.string()),
  articles: z.number().int().nullable(),
  blobs: z.number().int(),
  missing: z.array(z.string()),
  torn: z.array(z.string()),
  mendable: z.number().int(),
  index: z.enum(['sound', 'damaged', 'missing']),
});
export type Examination = z.infer<typeof examinationSchema>;

/**
 * What was read of a damaged archive. `rows`: all that were read; `lost` by table, of which `unknown` are ranges whose number nobody
 * knows; `articlesLost` and `textsLost` by headline or id, the first thousand: the text of the latter can be read again from the capture.
 */
export const salvageSchema = z.object({
  aside: z.string(),
  articles: z.number().int(),
  rows: z.number().int(),
  lost: z.array(z.object({ table: z.string(), rows: z.number().int(), unknown: z.boolean() })),
  articlesLost: z.array(z.string()),
  textsLost: z.array(z.string()),
  recovered: z.array(z.string()),
});
export type Salvage = z.infer<typeof salvageSchema>;

/** `aside`: where the former database is. `missing`: files of captures that neither the archive nor the backup has whole. */
export const restoredSchema = z.object({
  aside: z.string(),
  articles: z.number().int(),
  missing: z.number().int(),
});
export type Restored = z.infer<typeof restoredSchema>;
