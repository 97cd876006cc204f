/** How a scroll position stands for a place in content that may be higher than a browser can lay out. In CSS pixels. */
export interface LongScroll {
  /** How high the scrolled element is to be. */
  readonly height: number;
  /** The last place that can be scrolled to. */
  readonly end: number;
  toContent(scrollTop: number): number;
  toScroll(place: number): number;
  /** How far the scrollbar moves by the least that a pointer drags it; 0 where content and scroll are the same. */
  readonly leap: number;
}

/** Elements higher than some 16 million pixels are cut off on screens of double density, as they are in Firefox. */
const highest = 6_000_000;

/**
 * Content that fits is scrolled as it is. Of any other, the beginning and the end are (so that both ends are reached by small steps),
 * and what lies between is drawn together: the place of the scrollbar's thumb is the place in the list.
 */
export function longScroll(content: number, view: number, most = highest): LongScroll {
  const end = Math.max(0, content - view);
  if (content <= most) {
    const same = (place: number) => Math.max(0, Math.min(end, place));
    return { height: content, end, toContent: same, toScroll: same, leap: 0 };
  }
  const scrollEnd = most - view;
  const margin = scrollEnd / 8;
  const scale = (end - 2 * margin) / (scrollEnd - 2 * margin);
  return {
    height: most,
    end,
    toContent(scrollTop) {
      if (scrollTop <= margin) return Math.max(0, scrollTop);
      if (scrollTop >= scrollEnd - margin) return Math.min(end, end - (scrollEnd - scrollTop));
      return margin + (scrollTop - margin) * scale;
    },
    toScroll(place) {
      if (place <= margin) return Math.max(0, place);
      if (place >= end - margin) return Math.min(scrollEnd, scrollEnd - (end - place));
      return margin + (place - margin) / scale;
    },
    leap: most / Math.max(1, view) / 2,
  };
}
