import { collectionsNamed } from '../../collections/by-path.ts';
import type { Db } from '../../storage/database.ts';
import type { CollectionLeaf } from '../query/tree.ts';
import type { Fetched, Page } from './fetch.ts';
import type { Found } from './reread.ts';

const arranged = `FROM json_each(?) c JOIN main.collection_article m ON m.collection = c.value
  JOIN main.article a ON a.id = m.article WHERE a.trashed_at IS NULL`;

const rowsOf = (db: Db, { path }: CollectionLeaf): string =>
  JSON.stringify(collectionsNamed(db, path).map(({ row }) => row));

/** A page of a collection in the person's order: its own articles, then those of each collection in it. */
export function fetchArranged(db: Db, leaf: CollectionLeaf, { limit, offset }: Page): Fetched {
  const rows = rowsOf(db, leaf);
  const total = db.get<{ n: number }>(`SELECT count(DISTINCT a.id) AS n ${arranged}`, rows)?.n ?? 0;
  const found = db.all<Found>(
    `SELECT a.id AS key, 0.0 AS score ${arranged} GROUP BY a.id
     ORDER BY min(c.key * 10000000000 + m.position), a.id LIMIT ? OFFSET ?`,
    ...[rows, limit, offset],
  );
  return { total, exact: true, found };
}

/** The same of all, by `article.id`. */
export const arrangedIds = (db: Db, leaf: CollectionLeaf): readonly number[] =>
  fetchArranged(db, leaf, { limit: -1, offset: 0 }).found.map(({ key }) => key);
