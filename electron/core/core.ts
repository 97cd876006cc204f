import type { ArchiveEvent } from '../contract/events.ts';
import type { BlobStore } from './storage/blob-store.ts';
import type { Db } from './storage/database.ts';

/** What the functions of the core work on: an open archive and the little they need of the world around it. */
export interface Core {
  readonly db: Db;
  readonly blobs: BlobStore;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly emit: (event: ArchiveEvent) => void;
}
