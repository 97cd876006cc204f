import { mkdirSync, rmSync } from 'node:fs';
import { ArchiveError } from '../../../contract/errors.ts';
import type { Salvage } from '../../../contract/keeping.ts';
import { countOf, faultsOf } from '../../backups/sound.ts';
import type { Tell } from '../../keeping/task.ts';
import { type Db, openDatabase, type SqlValue } from '../../storage/database.ts';
import { type ArchiveFiles, archiveFiles, nameOfTime, syncPath } from '../../storage/files.ts';
import { applicationId, migrate } from '../../storage/migrate.ts';
import { migrations } from '../../storage/migrations/index.ts';
import { planReplacement, replacementOf } from '../../storage/replace.ts';
import { type Mended, mendReferences } from './mend-references.ts';
import { type Damaged, openDamaged } from './open-damaged.ts';
import { type Loss, type Row, scanKeyed, scanTable } from './scan-table.ts';

export interface SalvageInput {
  readonly dir: string;
  readonly now: Date;
}

/** Counted anew from the rest. */
const derived = new Set(['tag_count', 'article_value']);
const rowsAtOnce = 5000;

/**
 * Copies what can be read of a damaged archive, row by row, into a new one, which takes its place at the next opening. The damaged one
 * is only read, and then set aside.
 *
 * @throws archive-damaged where nothing can be read
 */
export function salvage({ dir, now }: SalvageInput, tell: Tell): Salvage {
  const files = archiveFiles(dir);
  rmSync(files.restoring, { recursive: true, force: true });
  mkdirSync(files.restoring, { recursive: true });
  const damaged = openDamaged(files);
  try {
    const path = replacementOf(files);
    const db = openDatabase(path);
    try {
      const account = fill(db, damaged, { files, now }, tell);
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      return { ...account, articles: countOf(db, 'article'), aside: finish(db, files, path, now) };
    } finally {
      db.close();
    }
  } finally {
    damaged.close();
  }
}

/** Closes the new database, so that it is one file, before it is planned to be the archive. */
function finish(db: Db, files: ArchiveFiles, path: string, now: Date): string {
  const [fault] = faultsOf(db, 1);
  if (fault !== undefined) throw new ArchiveError('internal', `What was salvaged is not sound: ${fault}`);
  db.close();
  for (const ending of ['-wal', '-shm']) rmSync(path + ending, { force: true });
  syncPath(path);
  return planReplacement(files, nameOfTime(now));
}

interface Around {
  readonly files: ArchiveFiles;
  readonly now: Date;
}

function fill(
  db: Db,
  damaged: Damaged,
  { files, now }: Around,
  tell: Tell,
): Omit<Salvage, 'aside' | 'articles'> {
  db.exec('PRAGMA foreign_keys = OFF');
  for (const sql of migrations.slice(0, damaged.version)) db.exec(sql);
  const triggers = takeTriggers(db);
  db.exec('DELETE FROM meta');
  const tables = db
    .all<{ name: string; keyed: number }>(
      "SELECT name, wr AS keyed FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    .filter(({ name }) => !derived.has(name));
  const lost = new Map<string, Loss>();
  let rows = 0;
  for (const [done, { name, keyed }] of tables.entries()) {
    tell({ done, found: tables.length, current: 'rows' });
    const { taken, loss } = copyTable(db, damaged.db, name, keyed === 1);
    rows += taken;
    if (loss.rows > 0) lost.set(name, loss);
  }
  const mended: Mended = db.transaction(() => mendReferences(db, now));
  for (const sql of triggers) db.exec(sql);
  db.exec(
    `PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${damaged.version}; PRAGMA foreign_keys = ON`,
  );
  migrate(db, { files, dir: files.dir, migrations, now, log: () => {} });
  return { rows, lost: [...lost].map(([table, loss]) => ({ table, ...loss })), ...mended };
}

/** Rows that come back one by one must not be counted as if they were new. */
function takeTriggers(db: Db): readonly string[] {
  const triggers = db.all<{ name: string; sql: string }>(
    "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'",
  );
  for (const { name } of triggers) db.exec(`DROP TRIGGER "${name}"`);
  return triggers.map(({ sql }) => sql);
}

function copyTable(db: Db, from: Db, table: string, keyed: boolean): { taken: number; loss: Loss } {
  const known = new Set(
    db.all<{ name: string }>('SELECT name FROM pragma_table_info(?)', table).map(({ name }) => name),
  );
  let taken = 0;
  let refused = 0;
  let open = 0;
  const put = (row: Row) => {
    if (open === 0) db.exec('BEGIN');
    const names = Object.keys(row).filter((name) => known.has(name));
    const sql = `INSERT OR IGNORE INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
    if (
      insert(
        db,
        sql,
        names.map((name): SqlValue => row[name] ?? null),
      )
    )
      taken++;
    else refused++;
    if (++open < rowsAtOnce) return;
    db.exec('COMMIT');
    open = 0;
  };
  const loss = scan(from, table, keyed, put);
  if (open > 0) db.exec('COMMIT');
  // Read twice from both ends, a row of a keyed table is refused the second time.
  return { taken, loss: keyed ? loss : { ...loss, rows: loss.rows + refused } };
}

/** A value that bits were flipped in may not be what its column allows. */
function insert(db: Db, sql: string, values: readonly SqlValue[]): boolean {
  try {
    return db.run(sql, ...values).changes > 0;
  } catch {
    return false;
  }
}

/** A table whose own entry in the list of tables is lost has nothing that can be found. */
function scan(from: Db, table: string, keyed: boolean, put: (row: Row) => void): Loss {
  try {
    return keyed ? scanKeyed(from, table, put) : scanTable(from, table, put);
  } catch (error) {
    if (error instanceof Error && /no such table/.test(error.message)) return { rows: 1, unknown: true };
    throw error;
  }
}
