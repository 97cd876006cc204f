import { type DragEvent, useState } from 'react';
import { useSession, useWorkspace } from '../../data/session.tsx';
import type { Dragged } from '../../data/workspace.ts';
import { type DropPlace, dropPlace } from '../../lib/drop-place.ts';

/** What letting go at a place of a line does, and the words for it. */
export interface Drop {
  readonly place: DropPlace;
  readonly words: string;
  readonly run: () => void;
}

/** Gives what can be done with what is dragged at a line, by the line's `data-path`. */
export type DropsAt = (path: string, dragged: Dragged) => readonly Drop[];

interface Over {
  readonly dragged: Dragged;
  readonly path: string;
  readonly place: DropPlace;
  readonly words: string;
}

/** Lets lines take what is dragged to them: `on` is for what holds the lines, `placeAt` tells the place of a line it would go to. */
export function useDrop(dropsAt: DropsAt) {
  const { workspace } = useSession();
  const dragged = useWorkspace(({ dragged }) => dragged);
  const [last, setOver] = useState<Over | null>(null);
  // What is said of an earlier drag does not hold for this one.
  const over = last !== null && last.dragged === dragged ? last : null;

  const find = ({ target, clientY }: DragEvent) => {
    const { dragged } = workspace.get();
    const line = target instanceof Element ? target.closest<HTMLElement>('[data-path]') : null;
    const path = line?.dataset.path;
    if (!line || path === undefined || dragged === null) return null;
    const drops = dropsAt(path, dragged);
    const place = dropPlace(
      clientY,
      line.getBoundingClientRect(),
      drops.map((drop) => drop.place),
    );
    const drop = drops.find((each) => each.place === place);
    return drop ? { dragged, path, drop } : null;
  };
  const on = {
    onDragOver(event: DragEvent) {
      const found = find(event);
      if (!found) return setOver(null);
      event.preventDefault();
      event.dataTransfer.dropEffect = found.dragged.kind === 'articles' ? 'copy' : 'move';
      const { place, words } = found.drop;
      if (over?.path === found.path && over.place === place) return;
      setOver({ dragged: found.dragged, path: found.path, place, words });
    },
    onDragLeave({ currentTarget, relatedTarget }: DragEvent) {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(null);
    },
    onDrop(event: DragEvent) {
      const found = find(event);
      setOver(null);
      if (!found) return;
      event.preventDefault();
      workspace.set({ dragged: null });
      found.drop.run();
    },
  };
  const placeAt = (path: string): DropPlace | undefined => (over?.path === path ? over.place : undefined);
  return { on, over, placeAt, words: over?.words ?? '' };
}
