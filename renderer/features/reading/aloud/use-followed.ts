import { type RefObject, useEffect } from 'react';
import { showRange } from '../show-range.ts';

/** Paints the words that are spoken, and keeps them in sight. */
export function useFollowed(range: Range | null, scroll: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!range) return;
    const highlight = new Highlight(range);
    highlight.priority = 1;
    CSS.highlights.set('aloud', highlight);
    const box = scroll.current;
    if (box && !isInSight(range, box)) showRange(range, box);
    return () => {
      CSS.highlights.delete('aloud');
    };
  }, [range, scroll]);
}

/** Whether the eye need not be moved: not close to the lower edge either, where the next line would be out of sight. */
function isInSight(range: Range, scroll: HTMLElement): boolean {
  const words = range.getBoundingClientRect();
  const page = scroll.getBoundingClientRect();
  return words.top >= page.top && words.bottom <= page.bottom - page.height / 8;
}
