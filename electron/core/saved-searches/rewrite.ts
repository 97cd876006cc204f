import { ArchiveError } from '../../contract/errors.ts';
import { longestQuery, type SavedSearch } from '../../contract/saved-search.ts';
import { withTagsMoved } from '../search/query/tags-in.ts';
import type { Db } from '../storage/database.ts';
import type { UndoCall } from '../undo.ts';
import { allSaved, putSaved } from './saved-search-store.ts';

/** The call that gives a saved search all it had. */
export const restoring = (search: SavedSearch): UndoCall => ({
  name: 'saved-search.save',
  input: { ...search },
});

/** A saved search with another query. @throws bad-input where that is too long */
export function withQuery(search: SavedSearch, query: string): SavedSearch {
  if (query.length <= longestQuery) return { ...search, query };
  throw new ArchiveError('bad-input', `The query of “${search.name}” would get too long with this name.`);
}

/**
 * Lets saved searches follow tags that moved, in their queries and in what they give to articles.
 *
 * @param moved the new path of a tag; null where it stays
 * @returns the calls that take it back
 * @throws bad-input where a query would get too long
 */
export function followTags(db: Db, moved: (path: string) => string | null): readonly UndoCall[] {
  return allSaved(db).flatMap((search) => {
    const tag = search.tag === null ? null : (moved(search.tag) ?? search.tag);
    const query = withTagsMoved(search.query, moved);
    if (tag === search.tag && query === search.query) return [];
    putSaved(db, { ...withQuery(search, query), tag });
    return [restoring(search)];
  });
}
