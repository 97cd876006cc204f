import type { Output, Parsed } from '../../contract/api.ts';
import { ArchiveError } from '../../contract/errors.ts';
import { articleRows } from '../articles/article-id.ts';
import type { Core } from '../core.ts';
import type { Db } from '../storage/database.ts';
import { type Changed, type UndoCall, undoList } from '../undo.ts';
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
    const undo = subtreeOf(allCollections(db), removed).map((each): UndoCall => {
      const ids = membersOf(db, each.row).map((member) => member.id);
      return {
        name: 'collection.create',
        // What comes back below the removed one comes back in order, each at the end.
        input: {
          id: each.id,
          name: each.name,
          ...placeOf(db, each),
          ...(each.id !== id && { before: null }),
          ids,
        },
      };
    });
    db.run('DELETE FROM collection WHERE id = ?', removed.row);
    return { changed: undo.length, undo: undoList(undo) };
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

/**
 * Puts articles into a collection before one that is in it, at its end where none is named; those that are in it move there.
 *
 * @throws not-found
 */
export function placeArticles({ db }: Core, { id, ids, before }: Parsed<'collection.place'>): Changed {
  return db.transaction(() => {
    const { row } = collectionById(db, id);
    const placed = articleRows(db, ids);
    const members = membersOf(db, row);
    const moving = new Set(placed);
    // Put before one of themselves, they come before the next that stays.
    const anchorAt = before === null ? members.length : members.findIndex((member) => member.id === before);
    if (anchorAt < 0)
      throw new ArchiveError('not-found', 'The article to put them before is not in the collection.');
    const anchor = members.slice(anchorAt).find((member) => !moving.has(member.row));
    const staying = members.filter((member) => !moving.has(member.row)).map((member) => member.row);
    const at = anchor ? staying.indexOf(anchor.row) : staying.length;
    const order = staying.toSpliced(at, 0, ...placed);
    if (order.length === members.length && order.every((each, n) => each === members[n]?.row)) {
      return { changed: 0, undo: [] };
    }
    writeMembers(db, row, order);
    const there = new Set(members.map((member) => member.row));
    const fresh = placed.filter((each) => !there.has(each));
    const undo: UndoCall[] = placingBack(id, members, moving);
    if (fresh.length > 0) {
      const taken = new Set(fresh);
      const names = membersOf(db, row).flatMap((member) => (taken.has(member.row) ? [member.id] : []));
      undo.unshift({ name: 'collection.take', input: { id, ids: names } });
    }
    return { changed: placed.length, undo: undoList(undo) };
  });
}

/** @throws not-found */
export function takeArticles({ db }: Core, { id, ids }: Parsed<'collection.take'>): Changed {
  return db.transaction(() => {
    const { row } = collectionById(db, id);
    const taken = new Set(articleRows(db, ids));
    const members = membersOf(db, row);
    const undo = placingBack(id, members, taken);
    const staying = members.filter((member) => !taken.has(member.row)).map((member) => member.row);
    writeMembers(db, row, staying);
    return { changed: members.length - staying.length, undo: undoList(undo) };
  });
}

/** The calls that put some of the members where they stood: each stretch of them before what followed it, the last one first. */
function placingBack(
  id: string,
  members: ReturnType<typeof membersOf>,
  gone: ReadonlySet<number>,
): UndoCall[] {
  const calls: UndoCall[] = [];
  let before: string | null = null;
  let stretch: string[] = [];
  const end = () => {
    if (stretch.length > 0) calls.push({ name: 'collection.place', input: { id, ids: stretch, before } });
    stretch = [];
  };
  for (const member of members.toReversed()) {
    if (gone.has(member.row)) stretch.unshift(member.id);
    else {
      end();
      before = member.id;
    }
  }
  end();
  return calls;
}
