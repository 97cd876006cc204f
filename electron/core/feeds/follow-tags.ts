import type { Db } from '../storage/database.ts';
import type { UndoCall } from '../undo.ts';
import { allFeeds, writeTag } from './feed-store.ts';

/**
 * Lets feeds give their articles the tags that those they gave became.
 *
 * @param moved the new path of a tag; null where it stays
 * @returns the calls that take it back
 */
export function followTags(db: Db, moved: (path: string) => string | null): readonly UndoCall[] {
  return allFeeds(db).flatMap(({ row, id, tag }): UndoCall[] => {
    const path = tag === null ? null : moved(tag);
    if (path === null || path === tag) return [];
    writeTag(db, row, path);
    return [{ name: 'feed.change', input: { id, tag } }];
  });
}
