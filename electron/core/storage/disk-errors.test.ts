import { expect, test } from 'vitest';
import { ArchiveError } from '../../contract/errors.ts';
import { asDiskError } from './disk-errors.ts';

const sqlite = (errcode: number) =>
  Object.assign(new Error('sqlite says'), { code: 'ERR_SQLITE_ERROR', errcode });
const system = (code: string) => Object.assign(new Error(`${code}: the system says`), { code });

test.each([
  [sqlite(13), 'io', /disk is full.*Free some space/],
  [system('ENOSPC'), 'io', /disk is full.*Free some space/],
  [system('EDQUOT'), 'io', /disk is full/],
  [system('EACCES'), 'io', /does not allow.*rights to the folder/],
  [system('EROFS'), 'archive-read-only', /write-protected/],
  // READONLY_DBMOVED and IOERR_WRITE: the primary code is in the low byte.
  [sqlite(1032), 'archive-read-only', /write-protected/],
  [sqlite(778), 'io', /did not read or write.*backup to another disk/],
  [sqlite(11), 'archive-damaged', /damaged.*repair it, or restore a backup/],
  [system('EMFILE'), 'io', /open files/],
] as const)('%s is told with what to do', (error, code, words) => {
  const told = asDiskError(error);
  expect(told?.code).toBe(code);
  expect(told?.message).toMatch(words);
});

test('what the disk has nothing to do with is not put on it', () => {
  expect(asDiskError(new TypeError('x is undefined'))).toBeNull();
  expect(asDiskError(sqlite(19))).toBeNull();
  expect(asDiskError(new ArchiveError('not-found', 'There is none.'))).toBeNull();
  expect(asDiskError('a text')).toBeNull();
});
