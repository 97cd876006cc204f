import type { ArchiveEvent } from '../contract/events.ts';
import type { Role, RoleHandlers } from './handlers/handler.ts';
import type { ReaderParts } from './handlers/read.ts';
import { createJobs } from './jobs.ts';
import type { FetchPage } from './network/fetch-page.ts';
import { openIndex } from './search/index.ts';
import { createBlobStore } from './storage/blob-store.ts';
import type { Storage } from './storage/open.ts';

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
export interface ArchiveOptions {
  readonly dir: string;
  readonly resourcesDir: string | null;
  readonly configDir: string | null;
  readonly program: string;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly log: (line: string) => void;
  readonly emit: (event: ArchiveEvent) => void;
  /** Reaches the network; the guarded fetcher where not given, as it is everywhere but in tests. */
  readonly fetchPage?: FetchPage;
}

export interface Archive<R extends Role> {
  readonly handlers: RoleHandlers[R];
  /** Does one slice of background work (some tens of milliseconds); true if more is left. */
  idle(): boolean;
  /** Ends running jobs, frees the lock. */
  close(): void;
}

/** Everything that belongs to an open archive, whoever opens it, put together once. */
export function joinParts(options: ArchiveOptions, storage: Storage, role: Role): ReaderParts {
  return {
    core: {
      db: storage.db,
      blobs: createBlobStore(storage.db, storage.files.blobs),
      now: options.now,
      newId: options.newId,
      emit: options.emit,
    },
    storage,
    index: openIndex(storage.db, storage.files.index, role, options.now),
    jobs: createJobs(),
  };
}

/** Joins `open` to its storage; should that fail, the storage is let go. */
export function withStorage<T>(storage: Storage, open: () => T): T {
  try {
    return open();
  } catch (error) {
    storage.close();
    throw error;
  }
}
