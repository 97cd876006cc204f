import { randomBytes } from 'node:crypto';
import type { ArchiveEvent } from '../contract/events.ts';
import { openArchive } from '../core/archive.ts';
import { computeHandlers } from '../core/handlers.ts';
import type { HandlerTable } from './dispatch.ts';

/** What one thread does: the calls of its kind, and what it does when there are none. */
export interface Work {
  readonly handlers: HandlerTable;
  /** Does one slice of background work; true if more is left. */
  idle(): boolean;
  close(): void;
}

export interface WorkPlace {
  readonly dir: string;
  readonly resourcesDir: string | null;
  readonly configDir: string | null;
  /** The program's name for the lock's message: "Pressmark", "pressmark add". */
  readonly program: string;
}

/**
 * Opens what calls of one kind need: the archive for writing or reading, or nothing.
 *
 * @throws ArchiveError when the archive cannot be opened
 */
export function openWork(
  kind: 'write' | 'read' | 'compute',
  place: WorkPlace,
  tell: { readonly log: (line: string) => void; readonly emit: (event: ArchiveEvent) => void },
): Work {
  if (kind === 'compute') return { handlers: computeHandlers(), idle: () => false, close() {} };
  return openArchive({
    dir: place.dir,
    role: kind === 'write' ? 'writer' : 'reader',
    resourcesDir: place.resourcesDir,
    configDir: place.configDir,
    program: place.program,
    now: () => new Date(),
    newId,
    ...tell,
  });
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Twelve characters of Crockford's base 32: 60 random bits, easy to read aloud, with no i, l, o or u. */
function newId(): string {
  return Array.from(randomBytes(12), (byte) => alphabet[byte & 31]).join('');
}
