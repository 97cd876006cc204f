/** A run of words of a text, `last` among them, that differs from the words looked for in `distance` of them. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly distance: number;
}

/** Of runs equally like, so many are told. */
const mostRuns = 100;

/** For each beginning of the words looked for: how far it is from the words read last, and where those begin. */
interface Row {
  readonly costs: readonly number[];
  readonly starts: readonly number[];
}

/**
 * The runs of words most like those looked for: with the fewest words that are other, missing or too many. It is the search of
 * P. Sellers, "The theory and computation of evolutionary distances: Pattern recognition" (1980), word by word, which takes
 * as many steps as both have words, multiplied.
 *
 * @param most so many words may differ; with more it is another passage
 */
export function similarRuns(
  sought: readonly string[],
  words: readonly string[],
  most: number,
): readonly Run[] {
  const length = sought.length;
  let row: Row = {
    costs: [0, ...sought.map((_, n) => n + 1)],
    starts: new Array<number>(length + 1).fill(0),
  };
  let runs: Run[] = [];
  let best = most;
  for (const [at, word] of words.entries()) {
    row = nextRow(row, sought, word, at);
    const run = { first: row.starts[length] ?? 0, last: at, distance: row.costs[length] ?? 0 };
    if (run.distance > best || run.first > at) continue;
    if (run.distance < best) runs = [];
    best = run.distance;
    if (runs.length < mostRuns) runs.push(run);
  }
  return runs;
}

function nextRow({ costs, starts }: Row, sought: readonly string[], word: string, at: number): Row {
  const next = { costs: [0], starts: [at + 1] };
  for (const [n, wanted] of sought.entries()) {
    const other = (costs[n] ?? 0) + (wanted === word ? 0 : 1);
    const extra = (costs[n + 1] ?? 0) + 1;
    const missing = (next.costs[n] ?? 0) + 1;
    const cost = Math.min(other, extra, missing);
    next.costs.push(cost);
    const from =
      cost === other ? (n === 0 ? at : starts[n]) : cost === extra ? starts[n + 1] : next.starts[n];
    next.starts.push(from ?? 0);
  }
  return next;
}
