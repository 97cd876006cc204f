import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { timeSchema } from '../../contract/article.ts';
import { clipIdSchema, type FailedClip } from '../../contract/door.ts';
import { tagPathSchema } from '../../contract/tag.ts';
import { syncFolder, writeFileDurably } from '../storage/files.ts';

/**
 * What is written beside a spooled page. `type` is the page's MIME type, `selection` says that it is only a part of the page,
 * `pairing` names who sent it; `reason` is there once it could not be understood.
 */
export const spooledSchema = z.object({
  clipId: clipIdSchema,
  url: z.string().nullable(),
  title: z.string().nullable(),
  selection: z.boolean(),
  tags: z.array(tagPathSchema),
  capturedAt: timeSchema,
  type: z.string(),
  pairing: z.string(),
  reason: z.string().optional(),
});
export type Spooled = z.infer<typeof spooledSchema>;

/** The folder in which clips wait to be taken in: `CLIPID/{clip.json,page}`; `failed/` holds those that could not be understood. */
export const spoolDir = (archiveDir: string): string => join(archiveDir, 'spool');
const failedDir = (dir: string) => join(dir, 'failed');
const partEnding = '.part';

/** A page on its way to the spool. */
export interface SpoolWriter {
  write(bytes: Uint8Array): Promise<void>;
  /** Makes it durable under its clip's name. False where that clip is waiting there already, which is then left as it is. */
  keep(spooled: Spooled): Promise<boolean>;
  /** Forgets it; harmless after `keep`. */
  discard(): Promise<void>;
}

/**
 * Begins a page of the spool. Nothing of it can be seen until `keep` has synced it and given it its name.
 *
 * @param dir the spool's folder; made where it is missing
 * @throws what the disk says
 */
export async function writeSpool(dir: string): Promise<SpoolWriter> {
  const part = join(dir, `${randomUUID()}${partEnding}`);
  await mkdir(part, { recursive: true });
  const file = await open(join(part, 'page'), 'wx');
  let closed = false;
  const close = async () => {
    if (!closed) await file.close();
    closed = true;
  };
  return {
    write: (bytes) => file.appendFile(bytes),
    async keep(spooled) {
      await file.sync();
      await close();
      const path = join(dir, spooled.clipId);
      if (existsSync(path)) return false;
      writeFileDurably(join(part, 'clip.json'), Buffer.from(JSON.stringify(spooled)));
      await rename(part, path);
      syncFolder(dir);
      return true;
    },
    async discard() {
      await close();
      await rm(part, { recursive: true, force: true });
    },
  };
}

/** The clips that wait, the oldest first. */
export function waitingClips(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && clipIdSchema.safeParse(entry.name).success)
    .map(({ name }) => name)
    .filter((name) => name !== 'failed' && existsSync(join(dir, name, 'clip.json')))
    .map((name) => ({ name, at: readSpooled(dir, name)?.capturedAt ?? '' }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ name }) => name);
}

/** Null where it cannot be read: another program has written there. */
export function readSpooled(dir: string, clipId: string): Spooled | null {
  try {
    return spooledSchema.parse(JSON.parse(readFileSync(join(dir, clipId, 'clip.json'), 'utf8')));
  } catch {
    return null;
  }
}

export const readPage = (dir: string, clipId: string): Uint8Array => readFileSync(join(dir, clipId, 'page'));

export const removeSpooled = (dir: string, clipId: string): void =>
  rmSync(join(dir, clipId), { recursive: true, force: true });

/** Puts a clip aside with the reason why it could not be taken in: its bytes are not lost. */
export function setAside(dir: string, clipId: string, reason: string): void {
  const spooled = readSpooled(dir, clipId);
  if (spooled) {
    writeFileDurably(join(dir, clipId, 'clip.json'), Buffer.from(JSON.stringify({ ...spooled, reason })));
  }
  mkdirSync(failedDir(dir), { recursive: true });
  rmSync(join(failedDir(dir), clipId), { recursive: true, force: true });
  renameSync(join(dir, clipId), join(failedDir(dir), clipId));
}

/** What was put aside. */
export function failedClips(dir: string): FailedClip[] {
  if (!existsSync(failedDir(dir))) return [];
  return readdirSync(failedDir(dir)).flatMap((clipId) => {
    const spooled = readSpooled(failedDir(dir), clipId);
    if (!spooled) return [];
    const { url, title, reason = 'It could not be read.' } = spooled;
    return [{ clipId, url, title, reason }];
  });
}

/** Lets what was put aside be tried once more, as after a newer Pressmark understands more. */
export function returnFailed(dir: string): void {
  for (const { clipId } of failedClips(dir)) {
    if (!existsSync(join(dir, clipId))) renameSync(join(failedDir(dir), clipId), join(dir, clipId));
  }
}

/** Removes what a crash left half-written; only before anything is being written. */
export function clearHalfWritten(dir: string): void {
  if (!existsSync(dir)) return;
  for (const name of readdirSync(dir)) {
    if (name.endsWith(partEnding)) rmSync(join(dir, name), { recursive: true, force: true });
  }
}
