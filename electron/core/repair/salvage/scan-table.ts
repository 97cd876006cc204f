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
  // Wherever the tree is entered, it is entered at this number itself: to come after the one before would lead into that one's leaf.
  let from = Number.MIN_SAFE_INTEGER;
  let rows = 0;
  let unknown = false;
  const take = ({ [rowid]: number, ...row }: Row) => {
    from = Number(number) + 1;
    onRow(row);
  };
  const all = `SELECT rowid AS ${rowid}, * FROM "${table}" WHERE rowid >= ? ORDER BY rowid`;
  for (;;) {
    if (each(db, all, [from], take)) return { rows, unknown };
    const skipped = numberFrom(db, table, from);
    if (skipped !== null) {
      rows++;
      from = skipped + 1;
      continue;
    }
    unknown = true;
    const next = afterGap(db, table, from);
    if (next === null) break;
    rows += next - Math.max(from, 1);
    from = next;
  }
  // What is readable from the other end only.
  each(db, `${all} DESC`, [from], ({ [rowid]: _, ...row }) => onRow(row));
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

/** The first row's number from `from` on; its contents need not be readable. */
function numberFrom(db: Db, table: string, from: number): number | null {
  const sql = `SELECT rowid AS id FROM "${table}" WHERE rowid >= ? ORDER BY rowid LIMIT 1`;
  return started(() => db.get<{ id: number }>(sql, from))?.id ?? null;
}

const farthest = 2 ** 32;
/** How many times longer the way into a gap is than the step that is taken there: nothing readable that is longer than a step is missed. */
const fineness = 2 ** 12;

/**
 * The first number behind broken leaves. Behind them may be whole ones and again broken ones, so every number is tried near by; far
 * off the steps grow, since after the last row of a table there is no end to the numbers.
 */
function afterGap(db: Db, table: string, from: number): number | null {
  const base = Math.max(from, 0);
  let step = 1;
  for (let way = 1; way <= farthest; way += step) {
    if (numberFrom(db, table, base + way) !== null)
      return firstReadable(db, table, base + way - step, base + way);
    step = Math.ceil(way / fineness);
  }
  return null;
}

/** Between a number that cannot be read and one that can. */
function firstReadable(db: Db, table: string, unreadable: number, readable: number): number | null {
  let failing = unreadable;
  let reading = readable;
  while (reading - failing > 1) {
    const middle = Math.floor((failing + reading) / 2);
    if (numberFrom(db, table, middle) === null) failing = middle;
    else reading = middle;
  }
  return numberFrom(db, table, reading);
}
