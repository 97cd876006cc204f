import type { Parsed } from '../../contract/api.ts';
import { articleRows } from '../articles/article-id.ts';
import type { Core } from '../core.ts';
import { type Changed, type UndoCall, undoList } from '../undo.ts';
import { collectionById } from './collection-store.ts';
import { membersOf, writeMembers } from './member-store.ts';

/**
 * Puts articles into a collection before one that is in it, at its end where none is named or that one left; those in it move there.
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
    const anchorAt = before === null ? -1 : members.findIndex((member) => member.id === before);
    const anchor =
      anchorAt < 0 ? undefined : members.slice(anchorAt).find((member) => !moving.has(member.row));
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
