import type { Run } from './page-text.ts';

/** Runs that stand side by side. `right` is where it ends. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** A column, or a part of one: lines one below the other. */
export type Block = readonly Line[];

/** A gap that parts the letters of one word is smaller, in heights of letters; one that parts columns is larger. */
const wordGap = 0.12;
const columnGap = 1.2;
/** So many lines on both sides make columns; fewer are a table's row or a caption. */
const columnLines = 3;

/** The lines of a page in the order in which they are read: column by column, what spans the columns where it stands. */
export function blocksOf(runs: readonly Run[]): readonly Block[] {
  return cut(linesOf(runs), 0);
}

export function linesOf(runs: readonly Run[]): readonly Line[] {
  const rows: Run[][] = [];
  for (const run of runs.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const isBeside = first && Math.abs(first.y - run.y) < Math.min(first.size, run.size) * 0.4;
    if (row && isBeside) row.push(run);
    else rows.push([run]);
  }
  return rows.flatMap((row) => joined(row.toSorted((a, b) => a.x - b.x)));
}

function joined(row: readonly Run[]): readonly Line[] {
  const lines: Line[] = [];
  for (const { text, x, y, width, size } of row) {
    const last = lines.at(-1);
    const gap = last ? x - last.right : Number.POSITIVE_INFINITY;
    if (!last || gap > size * columnGap) {
      lines.push({ text, x, right: x + width, y, size });
      continue;
    }
    const space = gap > size * wordGap && !/\s$/.test(last.text) && !/^\s/.test(text) ? ' ' : '';
    const right = Math.max(last.right, x + width);
    lines[lines.length - 1] = {
      ...last,
      text: last.text + space + text,
      right,
      size: Math.max(last.size, size),
    };
  }
  return lines;
}

/** Parts what lies side by side with nothing between, else what lies below each other where the gap is largest. */
function cut(lines: readonly Line[], depth: number): readonly Block[] {
  if (lines.length < columnLines * 2 || depth > 40) return lines.length > 0 ? [downwards(lines)] : [];
  const gutter = gutterOf(lines);
  if (gutter !== null) {
    const left = lines.filter(({ right }) => right <= gutter);
    const rest = lines.filter(({ right }) => right > gutter);
    return [...cut(left, depth + 1), ...cut(rest, depth + 1)];
  }
  // Lines that are one column are read as they stand: only what lies beside something else must be parted further.
  const at = hasNeighbours(lines) ? largestGap(lines) : null;
  if (at === null) return [downwards(lines)];
  const above = lines.filter(({ y }) => y > at);
  const below = lines.filter(({ y }) => y <= at);
  return [...cut(above, depth + 1), ...cut(below, depth + 1)];
}

const downwards = (lines: readonly Line[]): Block => lines.toSorted((a, b) => b.y - a.y || a.x - b.x);

/** Where a column ends with white between it and the next, all the way down; null where there is no such place. */
function gutterOf(lines: readonly Line[]): number | null {
  const byX = lines.toSorted((a, b) => a.x - b.x);
  let right = Number.NEGATIVE_INFINITY;
  for (const [before, { x, size }] of byX.entries()) {
    const isGap = x - right > size * 0.7;
    if (isGap && before >= columnLines && byX.length - before >= columnLines) return right;
    right = Math.max(right, byX[before]?.right ?? right);
  }
  return null;
}

const hasNeighbours = (lines: readonly Line[]): boolean => {
  const sorted = downwards(lines);
  return sorted.some((line, at) => {
    const next = sorted[at + 1];
    return next !== undefined && Math.abs(line.y - next.y) < line.size * 0.7;
  });
};

function largestGap(lines: readonly Line[]): number | null {
  const sorted = downwards(lines);
  let best: number | null = null;
  let widest = 0;
  for (const [at, { y }] of sorted.entries()) {
    const next = sorted[at + 1];
    const gap = next ? y - next.y - next.size * 0.8 : 0;
    if (next && gap > widest && y > next.y) [widest, best] = [gap, (y + next.y) / 2];
  }
  return best;
}
