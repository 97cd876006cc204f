import { useMemo, useRef } from 'react';
import { useSession } from '../../data/session.tsx';
import { nonePicked, type Workspace } from '../../data/workspace.ts';
import { runKey } from '../../lib/keys.ts';
import { rowInSight } from './stories.ts';
import type { Results } from './use-results.ts';

/** How the rows stand: so many beside each other, and so many seen at once. */
export interface Shape {
  readonly columns: number;
  readonly page: number;
}

/** Moving through the list and picking out of it, by keys or by pointer. */
export interface Navigation {
  /** Puts the cursor `by` rows on; where the reader is in sight it shows the row. */
  move(by: number): void;
  go(index: number): void;
  /** Opens a row (the cursor's where none is named) for reading. */
  open(index?: number): void;
  toggle(index?: number): void;
  /** Shows the first alone of the row's story, or all of its articles; false where it has no other. */
  fold(folded: boolean, index?: number): boolean;
  /** Picks out every row from the last one chosen to this one. */
  extend(index: number): Promise<void>;
  /** Picks out all that the list finds, without naming them. */
  all(): void;
  /** Puts the cursor on a row that something is to be done with; what is picked out stays so where the row is of it. */
  point(index: number): void;
  /** How many rows the list has, and the names of all that it finds. */
  count(): number;
  allIds(): Promise<readonly string[]>;
  setShape(shape: Shape): void;
  /** Answers a keystroke in the list; false where it means nothing here. */
  stroke(name: string): boolean;
}

/** @param narrow where one pane is shown at a time, so that moving opens nothing */
export function useNavigation(results: Results, narrow: boolean): Navigation {
  const { workspace, notices } = useSession();
  const latest = useRef(results);
  latest.current = results;
  const shape = useRef<Shape>({ columns: 1, page: 8 });
  return useMemo(() => {
    const place = (index: number): number => Math.max(0, Math.min(latest.current.rows - 1, index));
    const idAt = (index: number): string | null => latest.current.row(index)?.id ?? null;

    const go = (index: number, also: Partial<Workspace> = {}) => {
      if (latest.current.rows === 0) return;
      const cursor = place(index);
      const id = idAt(cursor);
      const show = narrow || !id ? {} : { openId: id, edition: null };
      workspace.set({ cursor, cursorId: id, anchor: cursor, ...show, ...also });
    };

    // Of two ranges asked for one behind the other, the later holds, whichever is named first.
    let turn = 0;
    const navigation: Navigation = {
      move: (by) => go(rowInSight(latest.current, workspace.get().cursor, by)),
      go: (index) => go(rowInSight(latest.current, index, 0)),
      open(index = workspace.get().cursor) {
        const cursor = place(index);
        const id = idAt(cursor);
        if (id) go(cursor, { openId: id, edition: null, pane: 'reader', help: false, ...nonePicked });
      },
      toggle(index = workspace.get().cursor) {
        const cursor = place(index);
        const id = idAt(cursor);
        if (!id) return;
        turn++;
        const { selected, allBut, cursorId } = workspace.get();
        const alone = selected.size === 0 && !allBut && cursorId !== null && cursorId !== id;
        const next = new Set(alone ? [cursorId] : selected);
        if (!next.delete(id)) next.add(id);
        workspace.set({ selected: next, cursor, cursorId: id, anchor: cursor });
      },
      fold(folded, index = workspace.get().cursor) {
        const story = latest.current.row(index)?.story;
        if (!story) return false;
        const { cursor, unfolded } = workspace.get();
        const next = new Set(unfolded);
        if (folded) next.delete(story.first);
        else next.add(story.first);
        workspace.set({ unfolded: next });
        // The cursor does not stay on what is out of sight.
        const first = index - story.place;
        if (folded && cursor > first && cursor < first + story.of) go(first);
        return true;
      },
      async extend(index) {
        const mine = ++turn;
        const { anchor, cursor } = workspace.get();
        const from = Math.max(0, anchor >= 0 ? anchor : cursor);
        const to = place(index);
        workspace.set({ cursor: to, cursorId: idAt(to), anchor: from });
        try {
          const ids = await latest.current.ids(Math.min(from, to), Math.max(from, to));
          if (mine === turn) workspace.set({ selected: new Set(ids), allBut: false });
        } catch (error) {
          notices.fail(error);
        }
      },
      all() {
        turn++;
        if (latest.current.rows > 0) workspace.set({ selected: new Set(), allBut: true });
      },
      point(index) {
        const cursor = place(index);
        const id = idAt(cursor);
        if (id === null) return;
        const { selected, allBut } = workspace.get();
        const also = selected.has(id) === allBut ? nonePicked : {};
        workspace.set({ cursor, cursorId: id, anchor: cursor, ...also });
      },
      count: () => latest.current.rows,
      allIds: () => latest.current.allIds(),
      setShape(next) {
        shape.current = next;
      },
      stroke(name) {
        const { cursor } = workspace.get();
        const { columns, page } = shape.current;
        const last = latest.current.rows - 1;
        const steps = [
          ['ArrowDown', columns],
          ['ArrowUp', -columns],
          ['PageDown', page],
          ['PageUp', -page],
          ...(columns > 1
            ? ([
                ['ArrowRight', 1],
                ['ArrowLeft', -1],
              ] as const)
            : []),
        ] as const;
        const isForward = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
        if (columns === 1 && (name === 'ArrowLeft' || name === 'ArrowRight'))
          return navigation.fold(name !== isForward);
        return runKey(name, [
          ...steps.map(([key, by]) => [key, () => navigation.move(cursor < 0 ? Math.sign(by) : by)] as const),
          ...steps.map(([key, by]) => {
            const extend = () => void navigation.extend(rowInSight(latest.current, cursor, by));
            return [`Shift+${key}`, extend] as const;
          }),
          ['Home', () => navigation.go(0)],
          ['End', () => navigation.go(last)],
          ['Shift+Home', () => void navigation.extend(0)],
          ['Shift+End', () => void navigation.extend(last)],
          [' ', () => navigation.toggle()],
        ]);
      },
    };
    return navigation;
  }, [workspace, notices, narrow]);
}
