import type { Failure } from '../../contract/clip.ts';
import type { Db } from '../storage/database.ts';
import { type Counts, noCounts, type PassedOver } from './account.ts';
import type { Mark } from './importer.ts';
import { limits } from './limits.ts';

/** How far a source has been read: `items` entries from `mark` on were dealt with. */
export interface Place {
  readonly path: string;
  readonly identity: string;
  readonly mark: Mark | null;
  readonly items: number;
  readonly done: boolean;
}

/** An import as the archive remembers it until it has come to its end. */
export interface ImportJob {
  readonly id: number;
  readonly counts: Counts;
  readonly failed: readonly Failure[];
  readonly passedOver: readonly PassedOver[];
}

/** After so many days nobody goes on with what was stopped. */
const keptFor = 60;

/** Begins an import, or takes up the one of the same key that was interrupted. */
export function openJob(db: Db, key: string, now: Date): ImportJob {
  return db.transaction(() => {
    const old = new Date(now.getTime() - keptFor * 86_400_000).toISOString();
    db.run('DELETE FROM import_job WHERE at < ?', old);
    const known = db.get<{ id: number; account: string }>(
      'SELECT id, account FROM import_job WHERE key = ?',
      key,
    );
    if (known) {
      return {
        id: known.id,
        counts: { ...noCounts, ...(JSON.parse(known.account) as Counts) },
        failed: failuresOf(db, known.id),
        passedOver: passedOverOf(db, known.id),
      };
    }
    const { lastId } = db.run(
      'INSERT INTO import_job (key, account, at) VALUES (?, ?, ?)',
      key,
      JSON.stringify(noCounts),
      now.toISOString(),
    );
    return { id: lastId, counts: noCounts, failed: [], passedOver: [] };
  });
}

/** Forgets an import that has come to its end. */
export const closeJob = (db: Db, job: number): void => {
  db.run('DELETE FROM import_job WHERE id = ?', job);
};

const failuresOf = (db: Db, job: number): Failure[] =>
  db.all<Failure>(
    'SELECT source, reason FROM import_failure WHERE job = ? ORDER BY id LIMIT ?',
    job,
    limits.failures,
  );

const passedOverOf = (db: Db, job: number): PassedOver[] =>
  db.all<PassedOver>(
    'SELECT source, words FROM import_aside WHERE job = ? ORDER BY id LIMIT ?',
    job,
    limits.failures,
  );

/** Writes how far an import has come; to be called in the transaction that keeps its articles. */
export function saveProgress(
  db: Db,
  job: number,
  progress: {
    readonly counts: Counts;
    readonly failed: readonly Failure[];
    readonly passedOver: readonly PassedOver[];
    readonly places: readonly Place[];
    readonly now: Date;
  },
): void {
  const { counts, failed, passedOver, places, now } = progress;
  db.run(
    'UPDATE import_job SET account = ?, at = ? WHERE id = ?',
    JSON.stringify(counts),
    now.toISOString(),
    job,
  );
  if (counts.failures - failed.length < limits.failures) {
    for (const { source, reason } of failed) {
      db.run('INSERT INTO import_failure (job, source, reason) VALUES (?, ?, ?)', job, source, reason);
    }
  }
  if (counts.passedOver - passedOver.length < limits.failures) {
    for (const { source, words } of passedOver) {
      db.run('INSERT INTO import_aside (job, source, words) VALUES (?, ?, ?)', job, source, words);
    }
  }
  for (const { path, identity, mark, items, done } of places) {
    db.run(
      'INSERT OR REPLACE INTO import_source (job, path, identity, mark, items, done) VALUES (?, ?, ?, ?, ?, ?)',
      job,
      path,
      identity,
      mark && JSON.stringify(mark),
      items,
      done ? 1 : 0,
    );
  }
}

/** How far a source had been read, if it is the same still. */
export function placeOf(db: Db, job: number, path: string, identity: string): Place | null {
  const row = db.get<{ mark: string | null; items: number; done: number }>(
    'SELECT mark, items, done FROM import_source WHERE job = ? AND path = ? AND identity = ?',
    job,
    path,
    identity,
  );
  if (!row) return null;
  const mark = row.mark === null ? null : (JSON.parse(row.mark) as Mark);
  return { path, identity, mark, items: row.items, done: row.done === 1 };
}
