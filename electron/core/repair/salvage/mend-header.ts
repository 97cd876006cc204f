import { closeSync, constants, copyFileSync, openSync, statSync, writeSync } from 'node:fs';
import { applicationId } from '../../storage/migrate.ts';
import { migrations } from '../../storage/migrations/index.ts';

const pageSize = 4096;

/**
 * Copies a database and gives the copy the first hundred bytes that an archive has (https://sqlite.org/fileformat2.html#the_database_header):
 * where only they were lost, all the rest can be read. Which schema it had is not known then; the newest is taken.
 */
export function copyWithHeader(from: string, to: string): void {
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
  const header = Buffer.alloc(100);
  header.write('SQLite format 3\0', 0, 'latin1');
  header.writeUInt16BE(pageSize, 16);
  // A rollback journal, no reserved bytes, and the fractions that the format fixes.
  header.set([1, 1, 0, 64, 32, 32], 18);
  header.writeUInt32BE(1, 24);
  header.writeUInt32BE(Math.floor(statSync(from).size / pageSize), 28);
  header.writeUInt32BE(1, 40);
  header.writeUInt32BE(4, 44);
  header.writeUInt32BE(1, 56);
  header.writeUInt32BE(migrations.length, 60);
  header.writeUInt32BE(applicationId, 68);
  header.writeUInt32BE(1, 92);
  header.writeUInt32BE(3_045_000, 96);
  const handle = openSync(to, 'r+');
  try {
    writeSync(handle, header, 0, header.length, 0);
  } finally {
    closeSync(handle);
  }
}
