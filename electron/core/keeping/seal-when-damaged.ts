import { existsSync, writeFileSync } from 'node:fs';
import { api, type CallName } from '../../contract/api.ts';
import { ArchiveError } from '../../contract/errors.ts';
import type { Db } from '../storage/database.ts';
import { isDamage } from '../storage/disk-errors.ts';
import type { ArchiveFiles } from '../storage/files.ts';

/** Calls that touch no page of the database, or are what a damaged archive needs. */
const stillDone = /^(keeping|backup|repair|settings|job)\./;

/** What an archive's threads know of its damage: a file beside it, since whoever meets it is not always who writes. */
export interface Seal {
  /** Looks at what went wrong: where it is the archive that is broken, and not its index alone, nothing more is written. */
  met(error: unknown): void;
  /** Why nothing is written any more, null where it is. */
  reason(): ArchiveError | null;
  /**
   * The same calls, refused where they would write once the archive is known to be damaged, or `closed` says why nothing is to be
   * written.
   */
  guard<H extends object>(handlers: H, closed?: () => ArchiveError | null): H;
}

/** @param changed told when the archive turns out to be damaged */
export function createSeal(db: Db, files: ArchiveFiles, changed: () => void): Seal {
  const known = () => existsSync(files.damaged);
  const seal: Seal = {
    met(error) {
      if (!isDamage(error) || known() || !isBroken(db)) return;
      mark(files.damaged);
      changed();
    },
    reason: () => (known() ? sealed(files) : null),
    guard: (handlers, closed = () => null) => {
      const guarded = Object.entries(handlers).map(([name, call]) => [
        name,
        guardCall(name, call, { seal, closed }),
      ]);
      return Object.fromEntries(guarded);
    },
  };
  return seal;
}

interface Guard {
  readonly seal: Seal;
  readonly closed: () => ArchiveError | null;
}

function guardCall(name: string, handler: (input: unknown) => unknown, { seal, closed }: Guard) {
  if (stillDone.test(name)) return handler;
  const writes = api[name as CallName].kind === 'write';
  return async (input: unknown) => {
    const reason = writes ? (seal.reason() ?? closed()) : null;
    if (reason) throw reason;
    try {
      return await handler(input);
    } catch (error) {
      seal.met(error);
      throw (isDamage(error) && seal.reason()) || error;
    }
  };
}

/** An error may come of the index, which is attached to the same connection and made anew by itself. */
function isBroken(db: Db): boolean {
  try {
    return db.get<{ quick_check: string }>('PRAGMA main.quick_check(1)')?.quick_check !== 'ok';
  } catch (error) {
    return isDamage(error);
  }
}

function mark(path: string): void {
  try {
    writeFileSync(path, '');
  } catch {
    // Where nothing can be written, nothing needs to be kept from it.
  }
}

const sealed = (files: ArchiveFiles) =>
  new ArchiveError(
    'archive-damaged',
    `A part of ${files.archive} is damaged. Nothing more is written to it; repair it, or restore a backup.`,
  );
