import { ArchiveError } from '../contract/errors.ts';
import { type Archive, type ArchiveOptions, joinParts, withStorage } from './archive.ts';
import { createReadHandlers } from './handlers/read.ts';
import { refusing } from './handlers/refusing.ts';
import { createSeal } from './keeping/seal-when-damaged.ts';
import { prepareSearch } from './search/index.ts';
import { asDiskError } from './storage/disk-errors.ts';
import { migrations } from './storage/migrations/index.ts';
import { openForReading } from './storage/open.ts';

/**
 * Opens an archive as one of those who read: it takes no lock and changes nothing. Nothing that understands clips is loaded. Of one
 * that is damaged beyond opening, each call says so.
 *
 * @throws not-found, archive-too-new, io
 */
export function openReader(options: ArchiveOptions): Archive<'reader'> {
  try {
    return openSound(options);
  } catch (error) {
    const reason = error instanceof ArchiveError ? error : asDiskError(error);
    if (reason?.code !== 'archive-damaged') throw error;
    const handlers = refusing('read', reason);
    return { handlers: { ...handlers, 'job.cancel': () => ({}) }, idle: () => false, close() {} };
  }
}

function openSound(options: ArchiveOptions): Archive<'reader'> {
  const storage = openForReading({ ...options, migrations });
  return withStorage(storage, () => {
    const parts = joinParts(options, storage, 'reader');
    const seal = createSeal(storage.db, storage.files, () => options.emit({ name: 'keeping.changed' }));
    return {
      handlers: seal.guard(createReadHandlers(parts)),
      idle: () => prepareSearch(parts.index),
      close() {
        parts.jobs.cancelAll();
        storage.close();
      },
    };
  });
}
