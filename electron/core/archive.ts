import type { ArchiveEvent } from '../contract/events.ts';
import type { Role, RoleHandlers } from './handlers.ts';

/**
 * What an archive needs from its host; nothing in the core looks for these itself.
 *
 * - `dir`: the archive's folder; a writer makes it where it is missing
 * - `resourcesDir`: the folder that holds `sample/`, null where there is none
 * - `configDir`: the folder of the interface's settings, null to keep them in memory only
 * - `newId`: a new article's name, 12 characters of Crockford's base32 in lower case
 * - `log`: one line for the person who runs the program
 */
export interface ArchiveOptions<R extends Role = Role> {
  readonly dir: string;
  readonly role: R;
  readonly resourcesDir: string | null;
  readonly configDir: string | null;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly log: (line: string) => void;
  readonly emit: (event: ArchiveEvent) => void;
}

export interface Archive<R extends Role = Role> {
  readonly handlers: RoleHandlers[R];
  /** Does one slice of background work (some tens of milliseconds); true if more is left. */
  idle(): boolean;
  /** Ends running jobs, frees the lock. */
  close(): void;
}
