import { join } from 'node:path';
import type { ArchiveEvent } from '../contract/events.ts';
import type { Core } from './core.ts';
import { createReadHandlers, createWriteHandlers, type Role, type RoleHandlers } from './handlers.ts';
import { createFollower } from './index-follower.ts';
import { createJobs } from './jobs.ts';
import { openIndex } from './search/index.ts';
import { createSettings } from './settings/settings.ts';
import { createBlobStore } from './storage/blob-store.ts';
import { migrations } from './storage/migrations/index.ts';
import { openForReading, openForWriting, type Storage } from './storage/open.ts';

/**
 * What an archive needs from its host; nothing in the core looks for these itself.
 *
 * - `dir`: the archive's folder; a writer makes it where it is missing
 * - `resourcesDir`: the folder that holds `sample/`, null where there is none
 * - `configDir`: the folder of the interface's settings, null to keep them in memory only
 * - `program`: what the lock's message calls the holder ("Pressmark", "pressmark add")
 * - `newId`: a new article's name, 12 characters of Crockford's base32 in lower case
 * - `log`: one line for the person who runs the program
 */
export interface ArchiveOptions<R extends Role = Role> {
  readonly dir: string;
  readonly role: R;
  readonly resourcesDir: string | null;
  readonly configDir: string | null;
  readonly program: string;
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

/**
 * Opens an archive, as the one who writes or as one of those who read. A writer brings it to the newest schema first.
 *
 * @throws archive-locked, archive-too-new, archive-damaged, not-found (for a reader), io
 */
export function openArchive<R extends Role>(options: ArchiveOptions<R>): Archive<R> {
  const { role } = options;
  const storage =
    role === 'writer'
      ? openForWriting({ ...options, migrations, now: options.now() })
      : openForReading({ ...options, migrations });
  try {
    return joined(options, storage);
  } catch (error) {
    storage.close();
    throw error;
  }
}

/** Everything that belongs to an open archive, put together once. */
function joined<R extends Role>(options: ArchiveOptions<R>, storage: Storage): Archive<R> {
  const { role, emit, log } = options;
  const jobs = createJobs();
  const index = openIndex(storage.db, storage.files.index, role);
  const core: Core = {
    db: storage.db,
    blobs: createBlobStore(storage.db, storage.files.blobs),
    now: options.now,
    newId: options.newId,
    emit,
  };
  const parts = { core, storage, index, jobs };
  const follower = role === 'writer' ? createFollower(index, emit, log) : null;
  const handlers = follower
    ? createWriteHandlers({
        ...parts,
        follower,
        settings: createSettings(options.configDir, log),
        sampleDir: options.resourcesDir === null ? null : join(options.resourcesDir, 'sample'),
      })
    : createReadHandlers(parts);
  return {
    handlers: handlers as RoleHandlers[R],
    idle: () => follower?.step() ?? false,
    close() {
      jobs.cancelAll();
      storage.close();
    },
  };
}
