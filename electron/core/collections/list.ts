import type { Collection } from '../../contract/collection.ts';
import type { Db } from '../storage/database.ts';
import { allCollections } from './collection-store.ts';

interface Counted {
  readonly top: number;
  readonly count: number;
  readonly unread: number;
}

/** Every collection with what is in it and below it, each article once. */
export function listCollections(db: Db): Collection[] {
  const counted = db.all<Counted>(
    `WITH RECURSIVE under (top, id) AS (
       SELECT id, id FROM collection
       UNION ALL
       SELECT under.top, collection.id FROM under JOIN collection ON collection.parent = under.id
     )
     SELECT top, count(*) AS count, sum(unread) AS unread FROM (
       SELECT DISTINCT top, a.id, a.read = 0 AS unread FROM under
       JOIN collection_article m ON m.collection = under.id JOIN article a ON a.id = m.article
       WHERE a.trashed_at IS NULL
     ) GROUP BY top`,
  );
  const counts = new Map(counted.map((row) => [row.top, row]));
  const all = allCollections(db);
  const ids = new Map(all.map(({ row, id }) => [row, id]));
  return all.map(({ row, id, name, path, parent }) => ({
    ...{ id, name, path },
    parent: parent === null ? null : (ids.get(parent) ?? null),
    count: counts.get(row)?.count ?? 0,
    unread: counts.get(row)?.unread ?? 0,
  }));
}
