import type { Parsed } from '../../contract/api.ts';
import type { Core } from '../core.ts';
import { counted } from '../tags/tag-counts.ts';
import { type Changed, type UndoCall, undoList } from '../undo.ts';
import { articleRows } from './article-id.ts';
import { type ArticleState, stateOf, writeState } from './article-store.ts';

type Wanted = Omit<Parsed<'article.set-state'>, 'ids'>;

/** Marks articles; what takes it back names each article's own state before, to the second it was trashed. */
export function setState(core: Core, { ids, ...wanted }: Parsed<'article.set-state'>): Changed {
  const { db } = core;
  return db.transaction(() => {
    const before = articleRows(db, ids).map((row) => stateOf(db, row));
    const now = core.now().toISOString();
    const changing = before.filter((state) => differs(state, wanted));
    for (const state of changing) {
      counted(db, state.row, () =>
        writeState(db, state.row, {
          read: wanted.read ?? state.read,
          starred: wanted.starred ?? state.starred,
          trashedAt: trashTime(state, wanted, now),
        }),
      );
    }
    return { changed: changing.length, undo: undoList(undoOf(changing, wanted)) };
  });
}

function trashTime(state: ArticleState, wanted: Wanted, now: string): string | null {
  if (wanted.trashed === undefined) return state.trashedAt;
  return wanted.trashed ? (wanted.trashedAt ?? state.trashedAt ?? now) : null;
}

/** Trashing what is in the trash changes nothing, unless another time is named. */
function differs(state: ArticleState, wanted: Wanted): boolean {
  const trashed = state.trashedAt !== null;
  return (
    (wanted.read !== undefined && wanted.read !== state.read) ||
    (wanted.starred !== undefined && wanted.starred !== state.starred) ||
    (wanted.trashed !== undefined && wanted.trashed !== trashed) ||
    (wanted.trashed === true && wanted.trashedAt !== undefined && wanted.trashedAt !== state.trashedAt)
  );
}

/** One call for all that were in the same state. */
function undoOf(states: readonly ArticleState[], wanted: Wanted): readonly UndoCall[] {
  const groups = new Map<string, { readonly before: Wanted; readonly ids: string[] }>();
  for (const state of states) {
    const before: Wanted = {
      ...(wanted.read !== undefined && { read: state.read }),
      ...(wanted.starred !== undefined && { starred: state.starred }),
      ...(wanted.trashed !== undefined && { trashed: state.trashedAt !== null }),
      ...(wanted.trashed !== undefined && state.trashedAt !== null && { trashedAt: state.trashedAt }),
    };
    const key = JSON.stringify(before);
    const group = groups.get(key) ?? { before, ids: [] };
    group.ids.push(state.id);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ before, ids }) => ({
    name: 'article.set-state',
    input: { ids, ...before },
  }));
}
