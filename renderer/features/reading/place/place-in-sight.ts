import type { TextIndex } from '../../../lib/text-index.ts';

/** What stands this close below the edge counts as in sight: the rest of a line that is cut does not. */
const edge = 4;

/** Where the first line in sight begins in a text, by halves: its places lie below each other as they follow each other. */
export function placeInSight({ text, range }: TextIndex, scroll: HTMLElement): number {
  const top = scroll.getBoundingClientRect().top + edge;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const below = firstBelow(middle, high);
    if (below >= top) high = middle;
    else low = middle + 1;
  }
  return low;

  /** The upper edge of the next place that has one: a line break between paragraphs has none. */
  function firstBelow(from: number, to: number): number {
    for (let at = from; at < to; at++) {
      if (text[at] === '\n') continue;
      const [rect] = range({ from: at, to: at + 1 }).getClientRects();
      if (rect && rect.height > 0) return rect.top;
    }
    return Number.POSITIVE_INFINITY;
  }
}
