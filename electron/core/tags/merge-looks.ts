import type { Db } from '../storage/database.ts';
import type { UndoCall } from '../undo.ts';
import { allLooks, plainLook, type TagLook, writeLook } from './look-store.ts';

/**
 * Gives tags the looks they have in another archive, where none was chosen for them here.
 *
 * @returns the calls that take them away again
 */
export function mergeLooks(db: Db, theirs: ReadonlyMap<string, TagLook>): readonly UndoCall[] {
  const here = allLooks(db);
  const added = [...theirs].filter(([key]) => !here.has(key));
  for (const [key, look] of added) writeLook(db, key, look);
  return added.map(([path]) => ({ name: 'tag.set-look', input: { path, ...plainLook } }));
}
