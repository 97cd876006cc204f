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
  if (key.by === 'source') return throughSources(db, walked, key.down, page);
  const { value, index, down, newestFirst } = key;
  const order = `${value} ${down ? 'DESC' : 'ASC'}, a.time ${newestFirst ? 'DESC' : 'ASC'}`;
  return rowsOf(db, walked, { index, order, ...page });
}

interface Walk extends Page {
  readonly index: string;
  readonly order: string;
}

function rowsOf(db: Db, { over, where }: Walked, { index, order, limit, offset }: Walk): readonly Found[] {
  const [key, document] =
    over === 'article' ? ['a.id', ''] : ['f.docid', 'CROSS JOIN idx.doc f ON f.article = a.id'];
  return db.all<Found>(
    `SELECT ${key} AS key, 0.0 AS score FROM main.article a INDEXED BY ${index} ${document} WHERE ${where.sql}
     ORDER BY ${order} LIMIT ? OFFSET ?`,
    ...[...where.values, limit, offset],
  );
}

/** Source by source, since SQLite does not know in which order names stand. */
function throughSources(
  db: Db,
  { over, where }: Walked,
  down: boolean,
  { limit, offset }: Page,
): readonly Found[] {
  const found: Found[] = [];
  for (const names of groupsOf(sourcesOf(db), down)) {
    const isOneOf: Fragment =
      names === null
        ? { sql: 'a.publisher IS NULL', values: [] }
        : { sql: `a.publisher IN (${names.map(() => '?').join(', ')})`, values: names };
    found.push(
      ...rowsOf(
        db,
        { over, where: join('AND', [isOneOf, where]) },
        {
          index: 'article_source',
          order: 'a.time DESC, a.id DESC',
          limit: offset + limit - found.length,
          offset: 0,
        },
      ),
    );
    if (found.length >= offset + limit) break;
  }
  return found.slice(offset);
}

/** The names of every source, each looked up as the next after the one before: an index of a million rows is not read for them. */
function sourcesOf(db: Db): readonly string[] {
  return db
    .all<{ name: string | null }>(
      `WITH RECURSIVE source (name) AS (
         SELECT min(publisher) FROM main.article INDEXED BY article_source
         UNION ALL
         SELECT (SELECT min(publisher) FROM main.article INDEXED BY article_source WHERE publisher > source.name)
         FROM source WHERE source.name IS NOT NULL
       ) SELECT name FROM source WHERE name IS NOT NULL`,
    )
    .flatMap(({ name }) => name ?? []);
}
