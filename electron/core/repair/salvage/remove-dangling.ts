import type { Db } from '../../storage/database.ts';

interface ForeignKey {
  readonly table: string;
  readonly refersTo: string;
  readonly columns: readonly { readonly from: string; readonly to: string }[];
}

/** Removes the rows that say something of what is lost, by what each table itself says it refers to; and those that refer to them. */
export function removeDangling(db: Db): void {
  const statements = foreignKeysOf(db).map(deletionOf);
  let removed: number;
  do {
    removed = 0;
    for (const sql of statements) removed += db.run(sql).changes;
  } while (removed > 0);
}

function foreignKeysOf(db: Db): readonly ForeignKey[] {
  const rows = db.all<{ name: string; id: number; refersTo: string; from: string; to: string }>(
    `SELECT tables.name, keys.id, keys."table" AS refersTo, keys."from", coalesce(keys."to", own.name) AS "to"
     FROM pragma_table_list AS tables JOIN pragma_foreign_key_list(tables.name) AS keys
     LEFT JOIN pragma_table_info(keys."table") AS own ON own.pk = keys.seq + 1
     WHERE tables.schema = 'main' AND tables.type = 'table'`,
  );
  const groups = Map.groupBy(rows, ({ name, id }) => `${name} ${id}`);
  return [...groups.values()].flatMap(([first, ...more]) =>
    first ? [{ table: first.name, refersTo: first.refersTo, columns: [first, ...more] }] : [],
  );
}

function deletionOf({ table, refersTo, columns }: ForeignKey): string {
  const set = columns.map(({ from }) => `"${table}"."${from}" IS NOT NULL`);
  const same = columns.map(({ from, to }) => `referred."${to}" = "${table}"."${from}"`);
  return `DELETE FROM "${table}" WHERE ${set.join(' AND ')}
    AND NOT EXISTS (SELECT 1 FROM "${refersTo}" AS referred WHERE ${same.join(' AND ')})`;
}
