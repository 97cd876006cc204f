/** So many edits at most in one comparison of two lists: the way back through them takes half its square in memory. */
const mostEdits = 3000;

/** Steps that may still be taken, shared by all parts of one comparison; `cut`: something was not looked at as closely as it should be. */
export interface Effort {
  left: number;
  cut: boolean;
}

/** `from` and `to` are where a run of equals begins in either list; runs come in order. */
export interface EqualRun {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/**
 * What two lists have in common, by the least number of insertions and deletions: Myers, "An O(ND) Difference Algorithm and Its
 * Variations", Algorithmica 1, 1986.
 *
 * @returns null where that takes more effort than is left
 */
export function equalRuns(
  from: readonly number[],
  to: readonly number[],
  effort: Effort,
): readonly EqualRun[] | null {
  const least = Math.min(from.length, to.length);
  let head = 0;
  while (head < least && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < least - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  effort.left -= head + tail;
  const middle = middleRuns(from.slice(head, from.length - tail), to.slice(head, to.length - tail), effort);
  if (middle === null) {
    effort.cut = true;
    return null;
  }
  return [
    { from: 0, to: 0, length: head },
    ...middle.map((run) => ({ from: run.from + head, to: run.to + head, length: run.length })),
    { from: from.length - tail, to: to.length - tail, length: tail },
  ].filter(({ length }) => length > 0);
}

function middleRuns(from: readonly number[], to: readonly number[], effort: Effort): EqualRun[] | null {
  if (from.length === 0 || to.length === 0) return [];
  const most = Math.min(mostEdits, from.length + to.length);
  const trace: Int32Array[] = [];
  // The furthest place reached in `from` on each diagonal -d … d, at index diagonal + d.
  let before = Int32Array.of(0);
  for (let d = 0; d <= most; d++) {
    const reached = new Int32Array(2 * d + 1);
    for (let diagonal = -d; diagonal <= d; diagonal += 2) {
      let x = d === 0 ? 0 : startOn(before, diagonal, d);
      const start = x;
      let y = x - diagonal;
      while (x < from.length && y < to.length && from[x] === to[y]) {
        x++;
        y++;
      }
      effort.left -= x - start + 1;
      reached[diagonal + d] = x;
      if (x >= from.length && y >= to.length) return walkBack([...trace, reached], from.length, to.length);
    }
    if (effort.left < 0) return null;
    trace.push(reached);
    before = reached;
  }
  return null;
}

/** Down from the diagonal above, or right from the one below, whichever comes further. `before` is of d - 1 edits. */
function startOn(before: Int32Array, diagonal: number, d: number): number {
  const at = diagonal + d - 1;
  const down = before[at + 1] ?? -1;
  const right = before[at - 1] ?? -1;
  return diagonal === -d || (diagonal !== d && right < down) ? down : right + 1;
}

function walkBack(trace: readonly Int32Array[], fromEnd: number, toEnd: number): EqualRun[] {
  const runs: EqualRun[] = [];
  let x = fromEnd;
  let y = toEnd;
  for (let d = trace.length - 1; d >= 0; d--) {
    const diagonal = x - y;
    const before = trace[d - 1];
    const start = before === undefined ? 0 : startOn(before, diagonal, d);
    if (x > start) runs.push({ from: start, to: start - diagonal, length: x - start });
    if (before === undefined) break;
    const at = diagonal + d - 1;
    const cameDown = diagonal === -d || (diagonal !== d && (before[at - 1] ?? -1) < (before[at + 1] ?? -1));
    x = cameDown ? start : start - 1;
    y = x - (cameDown ? diagonal + 1 : diagonal - 1);
  }
  return runs.reverse();
}
