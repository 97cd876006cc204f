import type { Db } from '../../storage/database.ts';
import { sqliteCode } from '../../storage/disk-errors.ts';

export type Row = Readonly<Record<string, string | number | Uint8Array | null>>;

/** What could not be read of a table; `unknown`: at least some of it is a range of which nobody knows how many rows it had. */
export interface Loss {
  readonly rows: number;
  readonly unknown: boolean;
}

/** Broken pages (SQLITE_CORRUPT, SQLITE_NOTADB), and sectors that the disk does not give (SQLITE_IOERR). */
export const isUnreadable = (error: unknown): boolean => [10, 11, 26].includes(sqliteCode(error) ?? 0);

/** The name under which a row tells its rowid, which no column bears. */
const rowid = 'salvage_rowid';

/**
 * Reads every row of a table that can be read, past those that cannot: after a row whose pages are broken comes the next that has a
 * number, and after a whole branch of the tree that is broken, the first number from which the tree can be read again.
 *
 * @param onRow gets each row once, without order
 */
export function scanTable(db: Db, table: string, onRow: (row: Row) => void): Loss {
  let after = Number.MIN_SAFE_INTEGER;
  let rows = 0;
  let unknown = false;
  const take = ({ [rowid]: number, ...row }: Row) => {
    after = Number(number);
    onRow(row);
  };
  for (;;) {
    const read = () =>
      each(db, `SELECT rowid AS ${rowid}, * FROM "${table}" WHERE rowid > ? ORDER BY rowid`, [after], take);
    if (read()) return { rows, unknown };
    const skipped = numberAfter(db, table, after);
    if (skipped !== null) {
      rows++;
      after = skipped;
      continue;
    }
    unknown = true;
    const next = afterGap(db, table, after);
    if (next === null) break;
    rows += after === Number.MIN_SAFE_INTEGER ? 1 : next - after - 1;
    after = next - 1;
  }
  // What is readable from the other end only.
  each(
    db,
    `SELECT rowid AS ${rowid}, * FROM "${table}" WHERE rowid > ? ORDER BY rowid DESC`,
    [after],
    ({ [rowid]: _, ...row }) => onRow(row),
  );
  return { rows: Math.max(rows, 1), unknown };
}

/** Tables that have no numbers are read from both ends, and through an index that holds all their columns where there is one. */
export function scanKeyed(db: Db, table: string, onRow: (row: Row) => void): Loss {
  const keys = db
    .all<{ name: string }>('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk', table)
    .map(({ name }) => `"${name}"`);
  if (each(db, `SELECT * FROM "${table}" ORDER BY ${keys.join(', ')}`, [], onRow))
    return { rows: 0, unknown: false };
  each(db, `SELECT * FROM "${table}" ORDER BY ${keys.map((key) => `${key} DESC`).join(', ')}`, [], onRow);
  if (table === 'article_tag') {
    const whole = each(db, 'SELECT tag, article FROM article_tag INDEXED BY article_tag_tag', [], onRow);
    if (whole) return { rows: 0, unknown: false };
  }
  return { rows: 1, unknown: true };
}

/** @returns whether all was read; false where it came to something that cannot be */
function each(db: Db, sql: string, values: readonly number[], onRow: (row: Row) => void): boolean {
  const rows = started(() => db.iterate<Row>(sql, ...values));
  if (!rows) return false;
  for (;;) {
    const next = started(() => rows.next());
    if (!next) return false;
    if (next.done) return true;
    onRow(next.value);
  }
}

/** What reading gives, undefined where it cannot be read. Only the reading is tried: what goes wrong with a row that was read is no loss. */
function started<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return undefined;
  }
}

/** The number of the next row, whose contents need not be readable. */
function numberAfter(db: Db, table: string, after: number): number | null {
  const sql = `SELECT rowid AS id FROM "${table}" WHERE rowid > ? ORDER BY rowid LIMIT 1`;
  return started(() => db.get<{ id: number }>(sql, after))?.id ?? null;
}

const farthest = 2 ** 40;

/** The first number behind a broken branch: probed in steps that double, then bisected. */
function afterGap(db: Db, table: string, after: number): number | null {
  const base = Math.max(after, 0);
  let failing = base;
  for (let step = 1; step <= farthest; step *= 2) {
    if (numberAfter(db, table, base + step) === null) {
      failing = base + step;
      continue;
    }
    let reading = base + step;
    while (reading - failing > 1) {
      const middle = Math.floor((failing + reading) / 2);
      if (numberAfter(db, table, middle) === null) failing = middle;
      else reading = middle;
    }
    return numberAfter(db, table, reading);
  }
  return null;
}
