import { collectionNameSchema } from '../../contract/collection.ts';
import type { Core } from '../core.ts';
import type { Db } from '../storage/database.ts';
import {
  allCollections,
  collectionKey,
  insertCollection,
  type StoredCollection,
} from './collection-store.ts';
import { addMember, type Membership } from './member-store.ts';

/** Quotation marks, by which a query would end, become apostrophes, and what is too long is cut. */
function namesOf(path: string): readonly string[] {
  return path.split('/').flatMap((part) => {
    const name = collectionNameSchema.safeParse(part.replace(/["“”„«»]/g, "'").slice(0, 200));
    return name.success ? [name.data] : [];
  });
}

/** The row of the collection of a path, made with all above it where it is not there; null where the path has no name in it. */
export function collectionAt({ db, newId }: Pick<Core, 'db' | 'newId'>, path: string): number | null {
  let parent: number | null = null;
  for (const name of namesOf(path)) {
    const found: { readonly id: number } | undefined = db.get(
      'SELECT id FROM collection WHERE coalesce(parent, 0) = ? AND key = ?',
      parent ?? 0,
      collectionKey(name),
    );
    parent = found?.id ?? insertCollection(db, { id: newId(), name, parent });
  }
  return parent;
}

/** Puts an article into collections by their paths. */
export function joinCollections(core: Core, article: number, memberships: readonly Membership[]): void {
  for (const { path, position } of memberships) {
    const collection = collectionAt(core, path);
    if (collection !== null) addMember(core.db, collection, article, position);
  }
}

/**
 * The collections that a query means: by the whole path or the end of it (`Polls`, `Elections/Polls`), wherever they lie, or by the
 * whole path alone (`/Polls`), with all that is in them, in the person's order.
 */
export function collectionsNamed(db: Db, path: string): readonly StoredCollection[] {
  const key = namesOf(path).map(collectionKey).join('/');
  const all = allCollections(db);
  if (key === '') return [];
  const isWhole = path.startsWith('/');
  const tops = all.filter(({ pathKey }) => pathKey === key || (!isWhole && pathKey.endsWith(`/${key}`)));
  return all.filter(({ pathKey }) =>
    tops.some((top) => pathKey === top.pathKey || pathKey.startsWith(`${top.pathKey}/`)),
  );
}
