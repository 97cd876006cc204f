import { backup, DatabaseSync } from 'node:sqlite';
import { ArchiveError } from '../../contract/errors.ts';

/** Pages copied before others get the disk: 4 MB. */
const pagesAtOnce = 1000;

/**
 * Copies one state of a database that others may be writing to, by SQLite's online backup (https://sqlite.org/backup.html). The state is
 * held by a reading transaction, so that writers neither wait nor make the copy begin anew; their log grows meanwhile.
 *
 * @param to a file that is not there yet
 * @param onProgress told of pages copied and of how many there are
 * @throws archive-damaged where a page cannot be read; io
 */
export async function copyDatabase(
  from: string,
  to: string,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<void> {
  const source = new DatabaseSync(from, { readOnly: true, timeout: 5000 });
  try {
    source.exec('BEGIN');
    // A transaction begins with its first reading.
    source.prepare('SELECT count(*) FROM sqlite_schema').get();
    await backup(source, to, {
      rate: pagesAtOnce,
      progress: ({ totalPages, remainingPages }) => onProgress(totalPages - remainingPages, totalPages),
    });
  } catch (cause) {
    if (cause instanceof Error && /not a database|malformed/.test(cause.message)) {
      throw new ArchiveError('archive-damaged', `${from} cannot be copied: ${cause.message}.`, { cause });
    }
    throw cause;
  } finally {
    source.close();
  }
}
