import type { Db } from '../../../storage/database.ts';
import { type Fragment, join } from '../../compile/fragment.ts';
import type { Plan } from '../../compile/plan.ts';
import type { Page } from '../fetch.ts';
import type { Found } from '../reread.ts';
import { groupsOf, type Key } from './orders.ts';

/** What is walked through: the archive's articles, or those that are documents `f` of the index; `where` says which of them count. */
interface Walked {
  readonly over: Plan['over'];
  readonly where: Fragment;
}

/** A page of many articles, which are not sorted but walked in the order of an index of the archive. */
export function throughIndex(db: Db, walked: Walked, key: Key, page: Page): readonly Found[] {
  return key.by === 'name' ? throughNames(db, walked, key, page) : throughValues(db, walked, key, page);
}

function throughValues(db: Db, walked: Walked, key: KeyBy<'value'>, page: Page): readonly Found[] {
  const { value, index, down, newestFirst } = key;
  const times = `a.time ${newestFirst ? 'DESC' : 'ASC'}`;
  const stretch = (isOne: string, order: string): Stretch => ({
    index,
    order,
    isOne: { sql: isOne, values: [] },
  });
  // Those without stand apart: SQLite would sort them all by time, however many there are.
  return pageThrough(db, walked, page, [
    stretch(`${value} IS NOT NULL`, `${value} ${down ? 'DESC' : 'ASC'}, ${times}`),
    stretch(`${value} IS NULL`, times),
  ]);
}

/** Name by name, since SQLite does not know in which order they stand. */
function throughNames(db: Db, walked: Walked, key: KeyBy<'name'>, page: Page): readonly Found[] {
  const { column, index, down } = key;
  const stretches = groupsOf(namesOf(db, column, index), down).map((names): Stretch => {
    const isOne: Fragment =
      names === null
        ? { sql: `a.${column} IS NULL`, values: [] }
        : { sql: `a.${column} IN (${names.map(() => '?').join(', ')})`, values: names };
    return { index, order: 'a.time DESC, a.id DESC', isOne };
  });
  return pageThrough(db, walked, page, stretches);
}

type KeyBy<By extends Key['by']> = Extract<Key, { readonly by: By }>;

/** Articles that stand together in an order, and by what they do among each other. */
interface Stretch {
  readonly index: string;
  readonly isOne: Fragment;
  readonly order: string;
}

/** A page of stretches one behind the other. */
function pageThrough(
  db: Db,
  { over, where }: Walked,
  { limit, offset }: Page,
  stretches: readonly Stretch[],
): readonly Found[] {
  const [key, document] =
    over === 'article' ? ['a.id', ''] : ['f.docid', 'CROSS JOIN idx.doc f ON f.article = a.id'];
  const found: Found[] = [];
  let skipped = 0;
  for (const { index, isOne, order } of stretches) {
    const { sql, values } = join('AND', [isOne, where]);
    const from = `FROM main.article a INDEXED BY ${index} ${document} WHERE ${sql}`;
    const skip = Math.max(0, offset - skipped);
    const page = `SELECT ${key} AS key, 0.0 AS score ${from} ORDER BY ${order} LIMIT ? OFFSET ?`;
    const rows = db.all<Found>(page, ...values, limit - found.length, skip);
    for (const row of rows) found.push(row);
    if (found.length >= limit) break;
    if (rows.length > 0) skipped += skip;
    else if (skip > 0) skipped += db.get<{ n: number }>(`SELECT count(*) AS n ${from}`, ...values)?.n ?? 0;
  }
  return found;
}

/** Every name there is, each looked up as the next after the one before: an index of a million rows is not read for them. */
function namesOf(db: Db, column: string, index: string): readonly string[] {
  const next = `min(${column}) FROM main.article INDEXED BY ${index}`;
  return db
    .all<{ name: string | null }>(
      `WITH RECURSIVE each (name) AS (
         SELECT ${next}
         UNION ALL
         SELECT (SELECT ${next} WHERE ${column} > each.name) FROM each WHERE each.name IS NOT NULL
       ) SELECT name FROM each WHERE name IS NOT NULL`,
    )
    .flatMap(({ name }) => name ?? []);
}
