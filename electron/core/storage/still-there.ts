import { statSync } from 'node:fs';
import { ArchiveError } from '../../contract/errors.ts';
import type { Db } from './database.ts';

/**
 * The same connection, which at the beginning of each transaction and before its end makes sure that its file still has its name. SQLite
 * goes on writing to a file that was deleted or moved, and acknowledges what is lost when it is closed
 * (https://sqlite.org/howtocorrupt.html#_unlinking_or_renaming_a_database_file_while_in_use).
 */
export function whileStillThere(db: Db): Db {
  const identity = identityOf(db.path);
  let isInside = false;
  const check = () => {
    if (identityOf(db.path) !== identity) throw vanished(db.path);
  };
  return {
    ...db,
    transaction(work) {
      if (isInside) return db.transaction(work);
      check();
      isInside = true;
      try {
        return db.transaction(() => {
          const value = work();
          check();
          return value;
        });
      } finally {
        isInside = false;
      }
    },
    run(sql, ...values) {
      // Some twenty rows belong to an article: to look before each took a fifteenth of an import's time.
      if (!isInside) check();
      return db.run(sql, ...values);
    },
  };
}

function identityOf(path: string): string | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.dev}:${stat.ino}` : null;
}

const vanished = (path: string) =>
  new ArchiveError(
    'io',
    `${path} is no longer where it was: it was moved or deleted, or its disk was taken out. Nothing was written. Put it back and start Pressmark again, or restore a backup.`,
  );
