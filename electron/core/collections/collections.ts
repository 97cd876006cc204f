import type { Output, Parsed } from '../../contract/api.ts';
import { ArchiveError } from '../../contract/errors.ts';
import type { Core } from '../core.ts';
import type { Db } from '../storage/database.ts';
import { type Changed, inCalls, type UndoCall, undoList } from '../undo.ts';
import {
  allCollections,
  arrange,
  collectionById,
  collectionKey,
  insertCollection,
  neighbours,
  type StoredCollection,
  subtreeOf,
} from './collection-store.ts';
import { membersOf, writeMembers } from './member-store.ts';

/**
 * Makes a collection.
 *
 * @throws not-found; bad-input where a neighbour bears the name
 */
export function createCollection(
  { db, newId }: Core,
  input: Parsed<'collection.create'>,
): Output<'collection.create'> {
  return db.transaction(() => {
    const parent = input.parent === null ? null : collectionById(db, input.parent).row;
    refuseTaken(db, parent, input.name, null);
    const id = input.id ?? newId();
    const row = insertCollection(db, { id, name: input.name, parent });
    putBefore(db, { row, parent }, input.before);
    // Those that were purged meanwhile do not keep a collection from coming back.
    writeMembers(db, row, knownRows(db, input.ids));
    return { id, undo: undoList([{ name: 'collection.remove', input: { id } }]) };
  });
}

/** @throws not-found; bad-input where a neighbour bears the name */
export function renameCollection({ db }: Core, { id, name }: Parsed<'collection.rename'>): Changed {
  return db.transaction(() => {
    const before = collectionById(db, id);
    if (before.name === name) return { changed: 0, undo: [] };
    refuseTaken(db, before.parent, name, before.row);
    db.run('UPDATE collection SET name = ?, key = ? WHERE id = ?', name, collectionKey(name), before.row);
    return {
      changed: 1,
      undo: undoList([{ name: 'collection.rename', input: { id, name: before.name } }]),
    };
  });
}

/** @throws not-found; bad-input where it would lie in itself, or a neighbour there bears its name */
export function moveCollection({ db }: Core, input: Parsed<'collection.move'>): Changed {
  return db.transaction(() => {
    const moved = collectionById(db, input.id);
    const parent = input.parent === null ? null : collectionById(db, input.parent);
    if (parent && subtreeOf(allCollections(db), moved).some(({ row }) => row === parent.row)) {
      throw new ArchiveError('bad-input', `“${moved.name}” cannot be put into itself.`);
    }
    const to = parent?.row ?? null;
    refuseTaken(db, to, moved.name, moved.row);
    const undo = placeOf(db, moved);
    db.run('UPDATE collection SET parent = ? WHERE id = ?', to, moved.row);
    putBefore(db, { row: moved.row, parent: to }, input.before);
    const now = placeOf(db, moved);
    const isSame = now.parent === undo.parent && now.before === undo.before;
    if (isSame) return { changed: 0, undo: [] };
    return {
      changed: 1,
      undo: undoList([{ name: 'collection.move', input: { id: moved.id, ...undo } }]),
    };
  });
}

/** @throws not-found */
export function removeCollection({ db }: Core, { id }: Parsed<'collection.remove'>): Changed {
  return db.transaction(() => {
    const removed = collectionById(db, id);
    const gone = subtreeOf(allCollections(db), removed);
    const undo = gone.flatMap((each): UndoCall[] => {
      const [ids = [], ...more] = inCalls(membersOf(db, each.row).map((member) => member.id));
      // What comes back below the removed one comes back in order, each at the end.
      const place = { ...placeOf(db, each), ...(each.id !== id && { before: null }) };
      return [
        { name: 'collection.create', input: { id: each.id, name: each.name, ...place, ids } },
        ...more.map(
          (next): UndoCall => ({ name: 'collection.place', input: { id: each.id, ids: next, before: null } }),
        ),
      ];
    });
    db.run('DELETE FROM collection WHERE id = ?', removed.row);
    return { changed: gone.length, undo: undoList(undo) };
  });
}

/** Where a collection lies: in which other, and before which neighbour. */
function placeOf(db: Db, { id, row }: StoredCollection) {
  const above = db.get<{ parent: number | null; uid: string | null }>(
    'SELECT c.parent, above.uid FROM collection c LEFT JOIN collection above ON above.id = c.parent WHERE c.id = ?',
    row,
  );
  const beside = neighbours(db, above?.parent ?? null);
  const at = beside.findIndex((each) => each.id === id);
  return { parent: above?.uid ?? null, before: beside[at + 1]?.id ?? null };
}

/** Puts a collection before a neighbour; at the end where that is null, or gone. */
function putBefore(
  db: Db,
  { row, parent }: Pick<StoredCollection, 'row' | 'parent'>,
  before: string | null,
): void {
  const others = neighbours(db, parent).filter((each) => each.row !== row);
  const found = before === null ? -1 : others.findIndex(({ id }) => id === before);
  const at = found < 0 ? others.length : found;
  arrange(db, others.map((each) => each.row).toSpliced(at, 0, row));
}

function refuseTaken(db: Db, parent: number | null, name: string, own: number | null): void {
  const bearer = neighbours(db, parent).find(({ key }) => key === collectionKey(name));
  if (!bearer || bearer.row === own) return;
  throw new ArchiveError(
    'bad-input',
    `There is a collection “${bearer.name}” here already: choose another name.`,
  );
}

function knownRows(db: Db, ids: readonly string[]): readonly number[] {
  return db
    .all<{ id: number }>(
      'SELECT a.id FROM json_each(?) n JOIN article a ON a.uid = n.value ORDER BY n.key',
      JSON.stringify(ids),
    )
    .map(({ id }) => id);
}
