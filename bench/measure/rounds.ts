/** How one query went: a time in ms for each round, and how many articles it found. */
export interface QueryTimes {
  readonly times: readonly number[];
  readonly found: number;
  /** The engine's own account of each round, in ms, where it gives one. */
  readonly reported?: readonly number[];
}

/**
 * Asks every query once a round, one query after the other, so that none profits from having just been asked.
 *
 * @param ask gives how many were found, and the time that the engine itself reports; null where it cannot be asked
 */
export async function askInRounds<Q>(
  queries: readonly (Q | null)[],
  rounds: number,
  ask: (query: Q) => Promise<Answer> | Answer,
): Promise<(QueryTimes | null)[]> {
  const times = queries.map((): number[] => []);
  const reported = queries.map((): number[] => []);
  const found = queries.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    for (const [index, query] of queries.entries()) {
      if (query === null) continue;
      const began = performance.now();
      const answer = await ask(query);
      times[index]?.push(performance.now() - began);
      found[index] = answer.found;
      if (answer.tookMs !== undefined) reported[index]?.push(answer.tookMs);
    }
  }
  return queries.map((query, index) =>
    query === null
      ? null
      : { times: times[index] ?? [], found: found[index] ?? 0, ...optional(reported[index] ?? []) },
  );
}

export interface Answer {
  readonly found: number;
  readonly tookMs?: number;
}

const optional = (reported: readonly number[]) => (reported.length > 0 ? { reported } : {});
