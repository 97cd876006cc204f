/** Heights of very many rows, of which most were never seen and are taken for as high as they are `expected` to be. In CSS pixels. */
export interface RowHeights {
  /** Where a row begins, counted from the first; `index` may be one past the last. */
  offsetOf(index: number): number;
  /** The row that stands at this place; the nearest one where none does. */
  indexAt(offset: number, count: number): number;
  heightOf(index: number): number;
  set(index: number, height: number): void;
}

/** There are fewer rows than two to the power of this. */
const levels = 22;

/**
 * A Fenwick tree (https://en.wikipedia.org/wiki/Fenwick_tree) of how far the measured rows are from what was expected, of which only
 * the nodes that are not zero exist: a list of a million rows costs what its seen rows cost.
 */
export function createRowHeights(expected: number): RowHeights {
  const tree = new Map<number, number>();
  const measured = new Map<number, number>();
  const offsetOf = (index: number): number => {
    let offset = index * expected;
    for (let node = index; node > 0; node &= node - 1) offset += tree.get(node) ?? 0;
    return offset;
  };
  return {
    offsetOf,
    indexAt(offset, count) {
      let index = 0;
      let above = 0;
      for (let step = 2 ** (levels - 1); step >= 1; step /= 2) {
        const height = step * expected + (tree.get(index + step) ?? 0);
        if (index + step > count || above + height > offset) continue;
        index += step;
        above += height;
      }
      return Math.max(0, Math.min(index, count - 1));
    },
    heightOf: (index) => measured.get(index) ?? expected,
    set(index, height) {
      const difference = height - (measured.get(index) ?? expected);
      if (difference === 0) return;
      measured.set(index, height);
      for (let node = index + 1; node < 2 ** levels; node += node & -node) {
        tree.set(node, (tree.get(node) ?? 0) + difference);
      }
    },
  };
}
