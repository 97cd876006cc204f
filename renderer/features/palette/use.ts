import type { PaletteUse } from '../../../electron/contract/list-view.ts';

const day = 86_400_000;
/** What was used so long ago counts half. */
const halfLife = 14 * day;
const most = 200;

/** How much what was used often and lately counts; 0 for what was not. */
export function weightOf(uses: readonly PaletteUse[], id: string, now: number): number {
  const use = uses.find((each) => each.id === id);
  if (!use) return 0;
  return Math.log2(1 + use.times) * 0.5 ** (Math.max(0, now - use.last) / halfLife);
}

/** The uses with one more, the last first; those of longest ago are forgotten. */
export function remembered(uses: readonly PaletteUse[], id: string, now: number): readonly PaletteUse[] {
  const before = uses.find((use) => use.id === id);
  const use = { id, times: (before?.times ?? 0) + 1, last: now };
  return [use, ...uses.filter((each) => each.id !== id)].slice(0, most);
}
