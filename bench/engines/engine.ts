import type { Corpus } from '../corpus/prepare.ts';
import type { QueryTimes } from '../measure/rounds.ts';
import type { BenchQuery } from '../queries.ts';

export interface EngineJob {
  readonly corpus: Corpus;
  readonly queries: readonly BenchQuery[];
  readonly rounds: number;
  /** An empty folder of the engine's own. */
  readonly dir: string;
}

/** What one engine did. Bytes are null where there is nothing to measure, a query's times where the engine cannot say it. */
export interface EngineResult {
  readonly version: string;
  /** From the articles to an index that finds all of them. */
  readonly buildMs: number;
  /** Processor time of the same: less moved by what else the machine does. */
  readonly buildCpuMs: number | null;
  readonly buildPeakBytes: number | null;
  /** Memory of the process that answers the queries. */
  readonly searchPeakBytes: number | null;
  readonly archiveBytes: number | null;
  readonly indexBytes: number | null;
  readonly queries: readonly (QueryTimes | null)[];
}

export interface Engine {
  readonly name: string;
  /** The engine's version; null where it is not installed. */
  version(): string | null;
  run(job: EngineJob, version: string): Promise<EngineResult>;
}
