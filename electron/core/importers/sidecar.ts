import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { timeSchema } from '../../contract/article.ts';
import { ArchiveError } from '../../contract/errors.ts';
import { tagPathSchema } from '../../contract/tag.ts';

const sidecarSchema = z.object({
  url: z.string().nullish(),
  capturedAt: timeSchema.nullish(),
  tags: z.array(tagPathSchema).nullish(),
});
/** What is known of a clip that the clip itself does not say. */
export type Sidecar = z.infer<typeof sidecarSchema>;

/** Whether a file tells of another and is no clip itself. */
export const isSidecar = (name: string): boolean => name.endsWith('.meta.json');

/**
 * Reads `story.meta.json` (or `story.txt.meta.json`) beside `story.txt`: JSON with any of `url`, `capturedAt` (ISO 8601), `tags`.
 *
 * @returns nothing known where there is no such file
 * @throws unreadable where there is one that cannot be read
 */
export async function readSidecar(path: string): Promise<Sidecar> {
  for (const name of [`${path}.meta.json`, `${path.replace(/\.[^./\\]+$/, '')}.meta.json`]) {
    const json = await readIfThere(name);
    if (json === null) continue;
    const read = sidecarSchema.safeParse(parse(json));
    if (read.success) return read.data;
    const issue = read.error.issues[0];
    throw new ArchiveError('unreadable', `${name}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
  }
  return {};
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
