import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { DatabaseSync } from 'node:sqlite';
import { ArchiveError } from '../../contract/errors.ts';
import { sqliteCode } from './disk-errors.ts';
import { archiveFiles } from './files.ts';

/** Held as long as its archive is open for writing. */
export interface Lock {
  release(): void;
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly program: string;
  readonly started: string;
}

/**
 * Takes the one place of a writer. The lock is SQLite's own on a file of its own, so the system frees it however the program ends
 * (https://sqlite.org/lockingv3.html); a file beside it names the holder, for the message only.
 *
 * @param dir the archive's folder, which is there
 * @param program what the message calls the holder
 * @throws archive-locked with who holds it
 */
export function takeLock(dir: string, program: string, now: Date): Lock {
  const files = archiveFiles(dir);
  const connection = new DatabaseSync(files.lock, { timeout: 0 });
  try {
    connection.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    connection.close();
    throw isBusy(cause) ? lockedError(dir, files.holder, cause) : cause;
  }
  const holder: Holder = { pid: process.pid, host: hostname(), program, started: now.toISOString() };
  writeFileSync(files.holder, `${JSON.stringify(holder)}\n`);
  return {
    release() {
      rmSync(files.holder, { force: true });
      connection.close();
    },
  };
}

/** SQLITE_BUSY: https://sqlite.org/rescode.html#busy */
const isBusy = (error: unknown): boolean => sqliteCode(error) === 5;

function lockedError(dir: string, holderFile: string, cause: unknown): ArchiveError {
  const holder = readHolder(holderFile);
  const who = holder
    ? `${holder.program} (process ${holder.pid}${holder.host === hostname() ? '' : ` on ${holder.host}`} since ${holder.started})`
    : 'another program';
  return new ArchiveError(
    'archive-locked',
    `The archive ${dir} is open in ${who}. Close it, or name another archive with --archive DIR.`,
    { cause },
  );
}

/** The holder's file may be missing or half written: the lock stands without it. */
function readHolder(path: string): Holder | null {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const has = (key: string, type: string) =>
      typeof value === 'object' && value !== null && typeof Reflect.get(value, key) === type;
    const whole =
      has('pid', 'number') && has('host', 'string') && has('program', 'string') && has('started', 'string');
    return whole ? (value as Holder) : null;
  } catch {
    return null;
  }
}
