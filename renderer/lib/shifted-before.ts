/** What an item of a list is put before to stand a place higher or lower: null for the end, undefined where it cannot go there. */
export function shiftedBefore<T>(order: readonly T[], item: T, by: 1 | -1): T | null | undefined {
  const at = order.indexOf(item);
  if (at < 0 || at + by < 0 || at + by >= order.length) return undefined;
  return order[by < 0 ? at - 1 : at + 2] ?? null;
}
