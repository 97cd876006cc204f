import type { Core } from '../core.ts';
import type { UndoCall } from '../undo.ts';
import { collectionAt } from './by-path.ts';
import { allCollections } from './collection-store.ts';

/**
 * Makes the collections of another archive that are not here, empty ones too.
 *
 * @param paths each before those in it
 * @returns the calls that remove them again
 */
export function mergeCollections(core: Core, paths: readonly string[]): readonly UndoCall[] {
  const before = new Set(allCollections(core.db).map(({ id }) => id));
  for (const path of paths) collectionAt(core, path);
  return allCollections(core.db)
    .filter(({ id }) => !before.has(id))
    .toReversed()
    .map(({ id }) => ({ name: 'collection.remove', input: { id } }));
}
