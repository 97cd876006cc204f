import type { Db } from '../storage/database.ts';

/** What is wrong with a database's structure and references, in SQLite's words; at most `most`. None where it is sound. */
export function faultsOf(db: Db, most = 100): readonly string[] {
  const structure = db
    .all<{ integrity_check: string }>(`PRAGMA main.integrity_check(${most})`)
    .map((row) => row.integrity_check)
    .filter((line) => line !== 'ok');
  if (structure.length > 0) return structure;
  return db
    .all<{ table: string; rowid: number | null; parent: string }>('PRAGMA main.foreign_key_check')
    .slice(0, most)
    .map(({ table, rowid, parent }) => `row ${rowid ?? '?'} of ${table} names a ${parent} that is missing`);
}

export const countOf = (db: Db, table: 'article' | 'capture'): number =>
  db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0;
