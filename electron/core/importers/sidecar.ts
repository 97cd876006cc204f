import { z } from 'zod';
import { timeSchema } from '../../contract/article.ts';
import { ArchiveError } from '../../contract/errors.ts';
import { tagPathSchema } from '../../contract/tag.ts';
import type { Source } from './source/source.ts';

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
export async function readSidecar(source: Source): Promise<Sidecar> {
  const { name } = source;
  for (const beside of [`${name}.meta.json`, `${name.replace(/\.[^.]+$/, '')}.meta.json`]) {
    const found = await source.sibling(beside);
    if (!found) continue;
    const read = sidecarSchema.safeParse(parse((await found.bytes()).toString('utf8')));
    if (read.success) return read.data;
    const issue = read.error.issues[0];
    throw new ArchiveError(
      'unreadable',
      `${found.path}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
    );
  }
  return {};
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
