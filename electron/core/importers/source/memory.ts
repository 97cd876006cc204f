import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { makeSource } from './make-source.ts';
import type { Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';

/** A part of a container that is in memory already. */
export interface Part {
  /** Its path within the container, or whatever names it there. */
  readonly name: string;
  readonly bytes: Buffer;
  /** When it was written, if the container says so. */
  readonly modifiedAt?: Date | null;
  /** A companion in the same container, where it has some. */
  readonly sibling?: (path: string) => Promise<Source | null>;
}

/** A member of a container as a source: an attachment of a mail, the page of a record. To be handed to `context.member`. */
export function memberSource(container: Source, part: Part, around: Surroundings): Promise<Source> {
  return makeSource({
    path: `${container.path}!/${part.name}`,
    name: basename(part.name),
    rawSize: part.bytes.length,
    modifiedAt: part.modifiedAt ?? new Date(container.modifiedAt),
    now: around.now(),
    depth: container.depth + 1,
    async *raw(from) {
      around.signal.throwIfAborted();
      if (from < part.bytes.length) yield part.bytes.subarray(from);
    },
    async file() {
      const path = await around.spool();
      await writeFile(path, part.bytes);
      return path;
    },
    sibling: part.sibling ?? (async () => null),
  });
}
