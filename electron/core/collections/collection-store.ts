import { ArchiveError } from '../../contract/errors.ts';
import type { Db } from '../storage/database.ts';

/** A collection as it is stored; `key` is its name without regard to case, `path` and `pathKey` those of all above it before it. */
export interface StoredCollection {
  readonly row: number;
  readonly id: string;
  readonly parent: number | null;
  readonly name: string;
  readonly key: string;
  readonly path: string;
  readonly pathKey: string;
}

export const collectionKey = (name: string): string => name.toLowerCase();

type Row = Omit<StoredCollection, 'path' | 'pathKey'>;

/** Every collection, each before those in it, neighbours in the person's order. */
export function allCollections(db: Db): readonly StoredCollection[] {
  const rows = db.all<Row>(
    'SELECT id AS row, uid AS id, parent, name, key FROM main.collection ORDER BY position, id',
  );
  const byParent = Map.groupBy(rows, ({ parent }) => parent);
  const below = (parent: StoredCollection | null): readonly StoredCollection[] =>
    (byParent.get(parent?.row ?? null) ?? []).flatMap((row) => {
      const path = parent ? `${parent.path}/${row.name}` : row.name;
      const pathKey = parent ? `${parent.pathKey}/${row.key}` : row.key;
      const collection = { ...row, path, pathKey };
      return [collection, ...below(collection)];
    });
  return below(null);
}

/** @throws not-found */
export function collectionById(db: Db, id: string): StoredCollection {
  const found = allCollections(db).find((collection) => collection.id === id);
  if (!found) throw new ArchiveError('not-found', 'This collection is gone.');
  return found;
}

/** A collection and those in it, of a list of all. */
export function subtreeOf(
  all: readonly StoredCollection[],
  { pathKey }: StoredCollection,
): readonly StoredCollection[] {
  return all.filter((each) => each.pathKey === pathKey || each.pathKey.startsWith(`${pathKey}/`));
}

/** Makes a collection behind its neighbours. @returns its row */
export function insertCollection(
  db: Db,
  { id, name, parent }: { readonly id: string; readonly name: string; readonly parent: number | null },
): number {
  return db.run(
    `INSERT INTO collection (uid, parent, name, key, position)
     VALUES (?1, ?2, ?3, ?4, (SELECT coalesce(max(position), 0) + 1 FROM collection WHERE parent IS ?2))`,
    ...[id, parent, name, collectionKey(name)],
  ).lastId;
}

/** The neighbours below a parent, in order. */
export const neighbours = (db: Db, parent: number | null): readonly Row[] =>
  db.all<Row>(
    'SELECT id AS row, uid AS id, parent, name, key FROM collection WHERE parent IS ? ORDER BY position, id',
    parent,
  );

/** Writes down an order. */
export function arrange(db: Db, rows: readonly number[]): void {
  for (const [position, row] of rows.entries())
    db.run('UPDATE collection SET position = ? WHERE id = ?', position + 1, row);
}
