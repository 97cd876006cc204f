import type { Db } from '../storage/database.ts';
import { inCalls, type UndoCall } from '../undo.ts';
import { tagKey } from './tag-key.ts';
import { changeTags, tagsOf } from './tag-store.ts';

/** What one article is to gain and to lose. */
export interface Retag {
  readonly article: number;
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/**
 * Changes the tags of articles, one by one. A tag both to be removed and added is had in the end, in the new writing.
 *
 * @returns how many articles changed and the calls that give each exactly the tags it had
 */
export function retag(
  db: Db,
  changes: Iterable<Retag>,
): { readonly changed: number; readonly undo: readonly UndoCall[] } {
  const groups = new Map<string, { ids: string[]; add: readonly string[]; remove: readonly string[] }>();
  let changed = 0;
  for (const { article, add, remove } of changes) {
    const before = tagsOf(db, article);
    changeTags(db, article, { add, remove });
    const after = tagsOf(db, article);
    const lost = without(before, after);
    const gained = without(after, before);
    if (lost.length + gained.length === 0) continue;
    changed++;
    const key = JSON.stringify([lost, gained]);
    const group = groups.get(key) ?? { ids: [], add: lost, remove: gained };
    group.ids.push(idOf(db, article));
    groups.set(key, group);
  }
  const undo = [...groups.values()].flatMap(({ ids: all, add, remove }) =>
    inCalls(all).map(
      (ids): UndoCall => ({
        name: 'tag.change',
        input: { ids, add: [...add], remove: [...remove] },
      }),
    ),
  );
  return { changed, undo };
}

function without(tags: readonly string[], others: readonly string[]): readonly string[] {
  const keys = new Set(others.map(tagKey));
  return tags.filter((tag) => !keys.has(tagKey(tag)));
}

function idOf(db: Db, article: number): string {
  const row = db.get<{ uid: string }>('SELECT uid FROM article WHERE id = ?', article);
  if (!row) throw new Error(`article row ${article} is gone`);
  return row.uid;
}
