import { useMemo, useRef } from 'react';
import { useSession } from '../../data/session.tsx';
import type { Workspace } from '../../data/workspace.ts';
import { runKey } from '../../lib/keys.ts';
import type { Results } from './use-results.ts';

/** Moving through the list, by keys or by pointer. */
export interface Navigation {
  /** Puts the cursor `by` rows on; where the reader is in sight it shows the row. */
  move(by: number): void;
  go(index: number): void;
  /** Opens a row (the cursor's where none is named) for reading. */
  open(index?: number): void;
  toggle(index?: number): void;
  /** Picks out every row from the last one chosen to this one. */
  extend(index: number): Promise<void>;
  all(): Promise<void>;
  /** Answers a keystroke in the list; false where it means nothing here. */
  stroke(name: string): boolean;
}

const pageOfRows = 8;
const nobody: ReadonlySet<string> = new Set();

/** @param narrow where one pane is shown at a time, so that moving opens nothing */
export function useNavigation(results: Results, narrow: boolean): Navigation {
  const { workspace, notices } = useSession();
  const latest = useRef(results);
  latest.current = results;
  return useMemo(() => {
    const place = (index: number): number => Math.max(0, Math.min(latest.current.rows - 1, index));

    const go = (index: number, also: Partial<Workspace> = {}) => {
      if (latest.current.rows === 0) return;
      const cursor = place(index);
      const id = latest.current.row(cursor)?.id ?? null;
      const show = narrow || !id ? {} : { openId: id, edition: null };
      workspace.set({ cursor, cursorId: id, anchor: cursor, ...show, ...also });
    };

    const navigation: Navigation = {
      move: (by) => go(workspace.get().cursor + by),
      go,
      open(index = workspace.get().cursor) {
        const cursor = place(index);
        const id = latest.current.row(cursor)?.id;
        if (id) go(cursor, { openId: id, edition: null, pane: 'reader', help: false, selected: nobody });
      },
      toggle(index = workspace.get().cursor) {
        const id = latest.current.row(place(index))?.id;
        if (!id) return;
        const { selected, cursorId } = workspace.get();
        const next = new Set(selected.size > 0 || !cursorId || cursorId === id ? selected : [cursorId]);
        if (!next.delete(id)) next.add(id);
        workspace.set({ selected: next, cursor: place(index), cursorId: id, anchor: place(index) });
      },
      async extend(index) {
        const { anchor, cursor } = workspace.get();
        const from = Math.max(0, anchor >= 0 ? anchor : cursor);
        const to = place(index);
        try {
          const ids = await latest.current.ids(Math.min(from, to), Math.max(from, to));
          const id = latest.current.row(to)?.id ?? null;
          workspace.set({ selected: new Set(ids), cursor: to, cursorId: id, anchor: from });
        } catch (error) {
          notices.fail(error);
        }
      },
      async all() {
        if (latest.current.rows === 0) return;
        try {
          workspace.set({ selected: new Set(await latest.current.ids(0, latest.current.rows - 1)) });
        } catch (error) {
          notices.fail(error);
        }
      },
      stroke(name) {
        const { cursor } = workspace.get();
        return runKey(name, [
          ['ArrowDown', () => navigation.move(1)],
          ['ArrowUp', () => navigation.move(-1)],
          ['PageDown', () => navigation.move(pageOfRows)],
          ['PageUp', () => navigation.move(-pageOfRows)],
          ['Home', () => go(0)],
          ['End', () => go(latest.current.rows - 1)],
          ['Shift+ArrowDown', () => void navigation.extend(cursor + 1)],
          ['Shift+ArrowUp', () => void navigation.extend(cursor - 1)],
          ['Mod+a', () => void navigation.all()],
          [' ', () => navigation.toggle()],
        ]);
      },
    };
    return navigation;
  }, [workspace, notices, narrow]);
}
