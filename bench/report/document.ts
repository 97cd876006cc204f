import type { EngineResult } from '../engines/engine.ts';
import { percentile } from '../measure/percentile.ts';
import { type BenchQuery, describeQuery, type QueryKind, queryKinds } from '../queries.ts';

/** Milliseconds over all rounds of one query, or of all queries of a class. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

export interface EngineReport extends Omit<EngineResult, 'queries'> {
  readonly name: string;
  readonly articlesPerSecond: number;
  /** By class of query; null where the engine cannot ask any of it. */
  readonly classes: Readonly<Record<QueryKind, Spread | null>>;
  /** The same by the engine's own clock, where it reports one. */
  readonly reported: Readonly<Record<QueryKind, Spread | null>>;
  readonly queries: readonly (({ readonly query: string; readonly found: number } & Spread) | null)[];
}

/** What a bench gives: `--json` prints it as it is. */
export interface BenchReport {
  readonly machine: {
    readonly cores: number;
    readonly cpu: string;
    readonly memoryBytes: number;
    readonly node: string;
  };
  readonly corpus: {
    readonly name: string;
    readonly articles: number;
    readonly words: number;
    readonly bytes: number;
  };
  readonly rounds: number;
  readonly engines: readonly EngineReport[];
  readonly missing: readonly { readonly name: string; readonly reason: string }[];
}

export function reportEngine(
  name: string,
  result: EngineResult,
  queries: readonly BenchQuery[],
  articles: number,
): EngineReport {
  const gather = (kind: QueryKind, of: 'times' | 'reported'): Spread | null => {
    const numbers = result.queries.flatMap((times, index) =>
      queries[index]?.kind === kind ? (times?.[of] ?? []) : [],
    );
    return numbers.length === 0 ? null : spread(numbers);
  };
  const byClass = (of: 'times' | 'reported') =>
    Object.fromEntries(queryKinds.map((kind) => [kind, gather(kind, of)])) as Record<
      QueryKind,
      Spread | null
    >;
  return {
    ...result,
    name,
    articlesPerSecond: round((articles / result.buildMs) * 1000),
    classes: byClass('times'),
    reported: byClass('reported'),
    queries: queries.map(({ ask }, index) => {
      const times = result.queries[index];
      return times ? { query: describeQuery(ask), found: times.found, ...spread(times.times) } : null;
    }),
  };
}

const spread = (numbers: readonly number[]): Spread => ({
  p50: round(percentile(numbers, 0.5)),
  p95: round(percentile(numbers, 0.95)),
  max: round(percentile(numbers, 1)),
});

const round = (value: number): number => Math.round(value * 100) / 100;
