import type { Parsed } from '../../contract/api.ts';
import { ArchiveError } from '../../contract/errors.ts';
import type { SavedSearch } from '../../contract/saved-search.ts';
import type { Core } from '../core.ts';
import { type SearchIndex, search } from '../search/index.ts';
import { withRenamed } from '../search/query/uses.ts';
import type { Db } from '../storage/database.ts';
import { type Changed, type UndoCall, undoList } from '../undo.ts';
import { restoring, withQuery } from './rewrite.ts';
import {
  allSaved,
  arrangeSaved,
  dropSaved,
  nameKey,
  putSaved,
  savedById,
  savedByName,
} from './saved-search-store.ts';

/** What saving or renaming gives. */
export interface Saved {
  readonly search: SavedSearch;
  readonly undo: Changed['undo'];
}

/**
 * Keeps a query under a name.
 *
 * @throws bad-input where another search bears the name
 */
export function saveSearch({ db, newId }: Core, input: Parsed<'saved-search.save'>): Saved {
  return db.transaction(() => {
    const before = input.id === undefined ? savedByName(db, input.name) : savedById(db, input.id);
    const search: SavedSearch = {
      id: before?.id ?? input.id ?? newId(),
      name: input.name,
      query: input.query,
      notify: input.notify ?? before?.notify ?? false,
      tag: input.tag === undefined ? (before?.tag ?? null) : input.tag,
    };
    refuseTaken(db, search);
    putSaved(db, search);
    return { search, undo: undoList([before ? restoring(before) : removing(search)]) };
  });
}

/**
 * Gives a saved search another name, in the queries of the others too.
 *
 * @throws not-found, bad-input where another search bears the name, or a query would get too long
 */
export function renameSearch({ db }: Core, { id, name }: Parsed<'saved-search.rename'>): Saved {
  return db.transaction(() => {
    const before = known(db, id);
    const search = { ...before, name };
    refuseTaken(db, search);
    const users = allSaved(db).filter((other) => renamedIn(other.query, before, name) !== other.query);
    for (const other of users) putSaved(db, withQuery(other, renamedIn(other.query, before, name)));
    putSaved(db, { ...search, query: renamedIn(before.query, before, name) });
    const undo = [before, ...users.filter((other) => other.id !== id)].map(restoring);
    return { search: known(db, id), undo: undoList(undo) };
  });
}

const renamedIn = (query: string, before: SavedSearch, name: string): string =>
  withRenamed(query, (written) => nameKey(written) === nameKey(before.name), name);

/**
 * Puts a saved search before another; at the end where that is null, or gone.
 *
 * @throws not-found
 */
export function moveSearch({ db }: Core, { id, before }: Parsed<'saved-search.move'>): Changed {
  return db.transaction(() => {
    known(db, id);
    const undo: UndoCall = { name: 'saved-search.move', input: { id, before: nextOf(db, id) } };
    if (before === id || before === undo.input.before) return { changed: 0, undo: [] };
    const others = allSaved(db).flatMap((search) => (search.id === id ? [] : [search.id]));
    const at = before === null ? -1 : others.indexOf(before);
    arrangeSaved(db, others.toSpliced(at < 0 ? others.length : at, 0, id));
    return { changed: 1, undo: undoList([undo]) };
  });
}

/** The search that stands behind one; null for the last. */
function nextOf(db: Db, id: string): string | null {
  const all = allSaved(db);
  return all[all.findIndex((search) => search.id === id) + 1]?.id ?? null;
}

/** @throws not-found */
export function removeSearch({ db }: Core, { id }: Parsed<'saved-search.remove'>): Changed {
  return db.transaction(() => {
    const before = known(db, id);
    const place: UndoCall = { name: 'saved-search.move', input: { id, before: nextOf(db, id) } };
    dropSaved(db, id);
    return { changed: 1, undo: undoList([restoring(before), place]) };
  });
}

/**
 * How many articles a saved search finds, and how many of them are unread; at least so many where not exact.
 *
 * @throws not-found
 */
export function countSaved(db: Db, index: SearchIndex, id: string) {
  const { query } = known(db, id);
  const of = (text: string) => search(db, index, { query: text, sort: 'newest', limit: 1, offset: 0 });
  const all = of(query);
  const unread = of(`(${all.understood}) is:unread`);
  return { count: all.total, unread: unread.total, exact: all.totalIsExact && unread.totalIsExact };
}

function known(db: Db, id: string): SavedSearch {
  const found = savedById(db, id);
  if (!found) throw new ArchiveError('not-found', 'This saved search is gone.');
  return found;
}

function refuseTaken(db: Db, { id, name }: SavedSearch): void {
  const bearer = savedByName(db, name);
  if (bearer && bearer.id !== id && nameKey(bearer.name) === nameKey(name)) {
    throw new ArchiveError(
      'bad-input',
      `There is a saved search “${bearer.name}” already: choose another name.`,
    );
  }
}

const removing = ({ id }: SavedSearch): UndoCall => ({ name: 'saved-search.remove', input: { id } });
