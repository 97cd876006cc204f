import type { BarPlace } from './mark-bar.tsx';

/** Half of the bar's width and the room it needs above the words, in CSS pixels. */
const half = { fine: 152, coarse: 190 };
const room = 56;

/** Above the words' first line, or below the last: where a finger's own handles and menu are, and where there is no room. */
export function barPlace(
  range: Range,
  page: HTMLElement | null,
  reader: HTMLElement | null,
): BarPlace | null {
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last || !page || !reader) return null;
  const origin = page.getBoundingClientRect();
  const coarse = window.matchMedia('(pointer: coarse)').matches;
  const below = coarse || first.top - reader.getBoundingClientRect().top < room;
  const line = below ? last : first;
  const width = Math.min(coarse ? half.coarse : half.fine, origin.width / 2);
  const middle = line.left + line.width / 2 - origin.left;
  return {
    left: Math.max(width, Math.min(origin.width - width, middle)),
    top: (below ? line.bottom : line.top) - origin.top,
    below,
  };
}
