import { ArchiveError, type ErrorCode } from '../../contract/errors.ts';

interface Told {
  readonly code: ErrorCode;
  readonly message: string;
}

const io = (message: string): Told => ({ code: 'io', message });

const full = io(
  'The disk is full. What was stored is safe; this last step was not kept. Free some space on it, then try again.',
);
const refused = io(
  'The system does not allow Pressmark to write or read there. What was stored is safe. Give yourself the rights to the folder, then try again.',
);
const failing = io(
  'The disk did not read or write as it should. What was stored before is safe if the disk is. Check its cable, its connection and its health, make a backup to another disk, then try again.',
);
const gone = io(
  'A file or folder is not where it was: its disk was taken out, or it was moved. Put it back, then try again; if that does not help, start Pressmark again.',
);
const busy = io('Another program holds the archive’s file for longer than it should. Try again in a moment.');
const handles = io('The system allows no more open files. Close other programs, then try again.');
const readOnly: Told = {
  code: 'archive-read-only',
  message:
    'The archive’s disk or folder is write-protected, so nothing was changed. Take the protection off, or copy the archive to another disk.',
};
const torn: Told = {
  code: 'archive-damaged',
  message:
    'A part of the archive’s file is damaged. Nothing more is written to it; repair it, or restore a backup.',
};

/** Primary result codes: https://sqlite.org/rescode.html */
const ofSqlite: Readonly<Record<number, Told>> = {
  3: refused,
  5: busy,
  6: busy,
  8: readOnly,
  10: failing,
  11: torn,
  13: full,
  14: gone,
  26: torn,
};

const ofSystem: Readonly<Record<string, Told>> = {
  ENOSPC: full,
  EDQUOT: full,
  EACCES: refused,
  EPERM: refused,
  EROFS: readOnly,
  EIO: failing,
  ESTALE: failing,
  ENODEV: gone,
  ENXIO: gone,
  ENOENT: gone,
  ENOTDIR: gone,
  EMFILE: handles,
  ENFILE: handles,
};

/** SQLite's primary code of an error, null where it is not SQLite's. */
export function sqliteCode(error: unknown): number | null {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'errcode') : null;
  return typeof code === 'number' ? code & 0xff : null;
}

/** Whether an error says that a file's pages are broken: SQLITE_CORRUPT, SQLITE_NOTADB. */
export const isDamage = (error: unknown): boolean => [11, 26].includes(sqliteCode(error) ?? 0);

/**
 * What the disk refused, in words that say what to do; null where it was not the disk.
 *
 * @param error as SQLite or the system threw it; an `ArchiveError` has its words already
 */
export function asDiskError(error: unknown): ArchiveError | null {
  if (!(error instanceof Error) || error instanceof ArchiveError) return null;
  const name: unknown = Reflect.get(error, 'code');
  const told = ofSqlite[sqliteCode(error) ?? -1] ?? (typeof name === 'string' ? ofSystem[name] : undefined);
  if (!told) return null;
  return new ArchiveError(told.code, `${told.message} (${error.message})`, { cause: error });
}
