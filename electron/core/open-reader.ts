import { type Archive, type ArchiveOptions, joinParts, withStorage } from './archive.ts';
import { createReadHandlers } from './handlers/read.ts';
import { migrations } from './storage/migrations/index.ts';
import { openForReading } from './storage/open.ts';

/**
 * Opens an archive as one of those who read: it takes no lock and changes nothing. Nothing that understands clips is loaded.
 *
 * @throws not-found, archive-too-new, archive-damaged, io
 */
export function openReader(options: ArchiveOptions): Archive<'reader'> {
  const storage = openForReading({ ...options, migrations });
  return withStorage(storage, () => {
    const parts = joinParts(options, storage, 'reader');
    return {
      handlers: createReadHandlers(parts),
      idle: () => false,
      close() {
        parts.jobs.cancelAll();
        storage.close();
      },
    };
  });
}
