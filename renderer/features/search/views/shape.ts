import type { ListView } from '../../../../electron/contract/list-view.ts';

/** A card is at least so wide; what stands at the sides and between, in CSS pixels. */
const leastCard = 240;
const gap = 12;

const heights = {
  rows: [122, 92],
  lines: [36, 28],
  table: [36, 28],
  cards: [292, 228],
} as const;

/** How many articles stand beside each other, and how high a row of them is before it is measured. */
export function shapeOf(
  { layout, compact }: ListView,
  width: number,
): { readonly lanes: number; readonly expected: number } {
  const expected = heights[layout][compact ? 1 : 0];
  if (layout !== 'cards') return { lanes: 1, expected };
  return { lanes: Math.max(1, Math.floor((width - gap) / (leastCard + gap))), expected };
}
