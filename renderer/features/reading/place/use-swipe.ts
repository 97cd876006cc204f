import { type RefObject, useEffect, useRef } from 'react';

/** A stroke this long, and this much more along than across, is meant. */
const leastAlong = 72;
const leastSlope = 1.8;

const scrollsSideways = (element: Element | null, within: Element): boolean => {
  for (let at = element; at && at !== within; at = at.parentElement) {
    if (at.scrollWidth > at.clientWidth && /auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
  }
  return false;
};

/** Goes to the next story by a stroke of one finger against the line's direction, and back by one along it. */
export function useSwipe(page: RefObject<HTMLElement | null>, go: (by: 1 | -1) => void): void {
  const latest = useRef(go);
  latest.current = go;
  useEffect(() => {
    const element = page.current;
    if (!element) return;
    let from: { readonly x: number; readonly y: number } | null = null;
    const onStart = ({ touches, target }: TouchEvent) => {
      const [touch] = touches;
      const alone = touches.length === 1 && touch !== undefined;
      // A wide table is moved by the same stroke, and so is the page where it is enlarged.
      const taken = target instanceof Element && scrollsSideways(target, element);
      const enlarged = (window.visualViewport?.scale ?? 1) > 1.01;
      from = alone && !taken && !enlarged ? { x: touch.clientX, y: touch.clientY } : null;
    };
    const onEnd = ({ changedTouches }: TouchEvent) => {
      const [touch] = changedTouches;
      if (!from || !touch) return;
      const along = touch.clientX - from.x;
      const across = Math.abs(touch.clientY - from.y);
      from = null;
      const selecting = document.getSelection()?.isCollapsed === false;
      if (selecting || Math.abs(along) < leastAlong || Math.abs(along) < across * leastSlope) return;
      const forward = getComputedStyle(element).direction === 'rtl' ? along > 0 : along < 0;
      latest.current(forward ? 1 : -1);
    };
    element.addEventListener('touchstart', onStart, { passive: true });
    element.addEventListener('touchend', onEnd, { passive: true });
    return () => {
      element.removeEventListener('touchstart', onStart);
      element.removeEventListener('touchend', onEnd);
    };
  }, [page]);
}
