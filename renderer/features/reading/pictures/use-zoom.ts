import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { settled, whole, type Zoom, zoomedAt } from './zoom.ts';

const step = 1.5;

export interface Zooming {
  readonly zoom: Zoom;
  by(factor: number): void;
  larger(): void;
  smaller(): void;
  /** Shows the whole picture. */
  all(): void;
  /** By as many CSS pixels; does nothing while the picture is whole. */
  move(x: number, y: number): void;
  readonly pointer: {
    onPointerDown(event: PointerEvent<HTMLElement>): void;
    onPointerMove(event: PointerEvent<HTMLElement>): void;
    onPointerUp(event: PointerEvent<HTMLElement>): void;
    onPointerCancel(event: PointerEvent<HTMLElement>): void;
  };
}

type Point = { readonly x: number; readonly y: number };
const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The size and place of a picture in its frame, by wheel, pointer, two fingers and keys. */
export function useZoom(
  frame: RefObject<HTMLElement | null>,
  image: RefObject<HTMLImageElement | null>,
): Zooming {
  const [zoom, setZoom] = useState(whole);
  const pointers = useRef(new Map<number, Point>());

  const change = useCallback(
    (next: (zoom: Zoom) => Zoom) => {
      const [box, picture] = [frame.current, image.current];
      if (!box || !picture) return;
      const size = { width: picture.offsetWidth, height: picture.offsetHeight };
      setZoom((now) => settled(next(now), size, { width: box.clientWidth, height: box.clientHeight }));
    },
    [frame, image],
  );
  const fromMiddle = useCallback(
    ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Point => {
      const { left, top, width, height } = frame.current?.getBoundingClientRect() ?? new DOMRect();
      return { x: clientX - left - width / 2, y: clientY - top - height / 2 };
    },
    [frame],
  );

  useEffect(() => {
    const box = frame.current;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      change((now) => zoomedAt(now, Math.exp(-event.deltaY / 400), fromMiddle(event)));
    };
    box?.addEventListener('wheel', onWheel, { passive: false });
    return () => box?.removeEventListener('wheel', onWheel);
  }, [frame, change, fromMiddle]);

  const move = (x: number, y: number) => change((now) => ({ ...now, x: now.x + x, y: now.y + y }));
  const by = (factor: number) => change((now) => zoomedAt(now, factor));
  const lift = ({ pointerId }: PointerEvent) => void pointers.current.delete(pointerId);
  return {
    zoom,
    by,
    move,
    larger: () => by(step),
    smaller: () => by(1 / step),
    all: () => setZoom(whole),
    pointer: {
      onPointerDown(event) {
        event.currentTarget.setPointerCapture(event.pointerId);
        pointers.current.set(event.pointerId, fromMiddle(event));
      },
      onPointerMove(event) {
        const before = pointers.current.get(event.pointerId);
        if (!before) return;
        const now = fromMiddle(event);
        const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
        pointers.current.set(event.pointerId, now);
        if (other)
          change((zoom) => zoomedAt(zoom, apart(now, other) / Math.max(1, apart(before, other)), other));
        else move(now.x - before.x, now.y - before.y);
      },
      onPointerUp: lift,
      onPointerCancel: lift,
    },
  };
}
