import { type DragEvent, useState } from 'react';
import { useSession, useWorkspace } from '../data/session.tsx';
import type { Dragged } from '../data/workspace.ts';
import { type DropPlace, dropPlace } from '../lib/drop-place.ts';

/** What letting go at a place of a line does, and the words for it. */
export interface Drop {
  readonly place: DropPlace;
  readonly words: string;
  readonly run: () => void;
}

/** Gives what can be done with what is dragged at a line, by what names the line. */
export type DropsAt = (line: string, dragged: Dragged) => readonly Drop[];

export interface Over {
  readonly dragged: Dragged;
  readonly line: string;
  readonly place: DropPlace;
  readonly words: string;
}

/**
 * Lets lines take what is dragged to them: `on` is for what holds the lines, `placeAt` tells the place of a line it would go to.
 *
 * @param attribute the data attribute by which a line is named
 */
export function useDrop(dropsAt: DropsAt, attribute: 'path' | 'index' = 'path') {
  const { workspace } = useSession();
  const dragged = useWorkspace(({ dragged }) => dragged);
  const [last, setOver] = useState<Over | null>(null);
  // What is said of an earlier drag does not hold for this one.
  const over = last !== null && last.dragged === dragged ? last : null;

  const find = ({ target, clientY }: DragEvent) => {
    const { dragged } = workspace.get();
    const element = target instanceof Element ? target.closest<HTMLElement>(`[data-${attribute}]`) : null;
    const line = element?.dataset[attribute];
    if (!element || line === undefined || dragged === null) return null;
    const drops = dropsAt(line, dragged);
    const place = dropPlace(
      clientY,
      element.getBoundingClientRect(),
      drops.map((drop) => drop.place),
    );
    const drop = drops.find((each) => each.place === place);
    return drop ? { dragged, line, drop } : null;
  };
  const on = {
    onDragOver(event: DragEvent) {
      const found = find(event);
      if (!found) return setOver(null);
      event.preventDefault();
      event.dataTransfer.dropEffect = found.dragged.kind === 'articles' ? 'copy' : 'move';
      const { place, words } = found.drop;
      if (over?.line === found.line && over.place === place) return;
      setOver({ dragged: found.dragged, line: found.line, place, words });
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
  const placeAt = (line: string): DropPlace | undefined => (over?.line === line ? over.place : undefined);
  return { on, over, placeAt, words: over?.words ?? '' };
}
