import type { Db } from '../../../storage/database.ts';
import type { Plan } from '../../compile/plan.ts';
import type { Found } from '../reread.ts';
import { groupsOf, type Key } from './orders.ts';

interface Row {
  readonly key: number;
  readonly value: number | string | null;
  readonly name: string | null;
}

/** Puts what was found in order, each looked up in the archive. @param found the newest first */
export function putInOrder(db: Db, { over }: Plan, found: readonly Found[], key: Key): readonly Found[] {
  const article =
    over === 'article' ? 'n.value' : '(SELECT d.article FROM idx.doc d WHERE d.docid = n.value)';
  const columns =
    key.by === 'name' ? `0 AS value, a.${key.column} AS name` : `${key.value} AS value, NULL AS name`;
  const rows = db.all<Row>(
    `SELECT n.value AS key, ${columns} FROM json_each(?) n CROSS JOIN main.article a ON a.id = ${article}`,
    JSON.stringify(found.map((one) => one.key)),
  );
  return sorted(rows, key).map((row) => ({ key: row.key, score: 0 }));
}

function sorted(rows: readonly Row[], key: Key): readonly Row[] {
  if (key.by === 'name') {
    const places = placesOf(rows, key.down);
    const placeOf = ({ name }: Row) => places.get(name) ?? 0;
    return rows.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
  const sign = key.down ? -1 : 1;
  const ties = key.newestFirst ? rows : rows.toReversed();
  return ties.toSorted((one, other) => {
    if (one.value === other.value) return 0;
    if (one.value === null || other.value === null) return one.value === null ? 1 : -1;
    return (one.value < other.value ? -1 : 1) * sign;
  });
}

/** Each name's place: names are compared once, not once for every two articles. */
function placesOf(rows: readonly Row[], down: boolean): ReadonlyMap<string | null, number> {
  const names = [...new Set(rows.flatMap(({ name }) => name ?? []))];
  const groups = groupsOf(names, down);
  return new Map(groups.flatMap((group, place) => (group ?? [null]).map((name) => [name, place] as const)));
}
