import type { Hit } from '../../../electron/contract/search.ts';

type Row = Pick<Hit, 'story'> | undefined;

/** Whether a row is out of sight: its story shows the first of its articles alone. */
export const isFolded = (row: Row, unfolded: ReadonlySet<string>): boolean =>
  row?.story !== undefined && row.story.place > 0 && !unfolded.has(row.story.first);

interface Rows {
  readonly rows: number;
  isFolded(index: number): boolean;
}

/** The row in sight that is `by` rows on, or the next behind it; where there is none, the one before. */
export function rowInSight({ rows, isFolded }: Rows, index: number, by: number): number {
  const to = Math.max(0, Math.min(rows - 1, index + by));
  const way = by < 0 ? -1 : 1;
  for (const step of [way, -way]) {
    for (let at = to; at >= 0 && at < rows; at += step) if (!isFolded(at)) return at;
  }
  return to;
}

/** A story's sources, each once, as far as its rows are here. */
export function sourcesOf(
  hits: readonly (Pick<Hit, 'publisher' | 'agency'> | undefined)[],
): readonly string[] {
  return [...new Set(hits.flatMap((hit) => hit?.publisher ?? hit?.agency ?? []))];
}
