import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { runKey } from '../../lib/keys.ts';

/** Some bars in a row, by their places: where the choice began and where it is now. */
export interface Span {
  readonly anchor: number;
  readonly at: number;
}

export const ends = ({ anchor, at }: Span): readonly [number, number] => [
  Math.min(anchor, at),
  Math.max(anchor, at),
];

/** Choosing bars by dragging over them, or by arrow keys (with Shift for several) and Enter. */
export function useSelection(bars: number, onChoose: (first: number, last: number) => void) {
  const [dragged, setDragged] = useState<Span | null>(null);
  const [hovered, setHovered] = useState<number | null>(null);
  const [keyed, setKeyed] = useState<Span | null>(null);
  const strip = useRef<HTMLDivElement>(null);

  /** Time runs as the writing does. */
  const rightToLeft = (): boolean =>
    strip.current !== null && getComputedStyle(strip.current).direction === 'rtl';
  const placeOf = ({ clientX }: PointerEvent): number => {
    const box = strip.current?.getBoundingClientRect();
    if (!box) return 0;
    const along = rightToLeft() ? box.right - clientX : clientX - box.left;
    return Math.max(0, Math.min(bars - 1, Math.floor((along / box.width) * bars)));
  };
  const moveTo = (at: number, extend: boolean) => {
    const next = Math.max(0, Math.min(bars - 1, at));
    setKeyed((now) => ({ anchor: extend && now ? now.anchor : next, at: next }));
  };
  const choose = (span: Span) => {
    setDragged(null);
    setKeyed(null);
    onChoose(...ends(span));
  };

  return {
    strip,
    /** What is being chosen, else what the pointer or the keys are on. */
    shown: dragged ?? keyed ?? (hovered === null ? null : { anchor: hovered, at: hovered }),
    chosen: dragged ?? keyed,
    at: keyed?.at ?? bars - 1,
    pointer: {
      onPointerDown(event: PointerEvent) {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const at = placeOf(event);
        setDragged({ anchor: at, at });
      },
      onPointerMove(event: PointerEvent) {
        const at = placeOf(event);
        setHovered(at);
        setDragged((now) => now && { ...now, at });
      },
      onPointerUp: () => dragged && choose(dragged),
      onPointerLeave: () => setHovered(null),
      onPointerCancel: () => setDragged(null),
    },
    onKeyDown(event: KeyboardEvent) {
      const at = keyed?.at ?? bars - 1;
      const bound = runKey(event.key, [
        [rightToLeft() ? 'ArrowRight' : 'ArrowLeft', () => moveTo(keyed ? at - 1 : at, event.shiftKey)],
        [rightToLeft() ? 'ArrowLeft' : 'ArrowRight', () => moveTo(keyed ? at + 1 : 0, event.shiftKey)],
        ['Home', () => moveTo(0, event.shiftKey)],
        ['End', () => moveTo(bars - 1, event.shiftKey)],
        ['Enter', () => choose(keyed ?? { anchor: at, at })],
        [' ', () => choose(keyed ?? { anchor: at, at })],
        ['Escape', () => setKeyed(null)],
      ]);
      if (!bound) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onBlur: () => setKeyed(null),
  };
}
