import { createRequire } from 'node:module';
import { totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import type { QueryTimes } from '../measure/rounds.ts';
import { runNode } from '../measure/run-process.ts';
import type { BenchQuery } from '../queries.ts';
import type { Engine } from './engine.ts';
import { packageVersion } from './pressmark.ts';

export interface InMemoryJob {
  readonly corpusFile: string;
  readonly queries: readonly BenchQuery[];
  readonly rounds: number;
}
export interface InMemoryResult {
  readonly buildMs: number;
  readonly buildCpuMs: number;
  readonly queries: readonly (QueryTimes | null)[];
}

/** A library that keeps its whole index in memory, run in a process of its own; `program` reads an `InMemoryJob`. */
export function inMemoryEngine(name: string, packageName: string, program: string): Engine {
  return {
    name,
    version() {
      const main = createRequire(import.meta.url).resolve(packageName);
      const folder = main.slice(0, main.lastIndexOf(join('node_modules', packageName)));
      return packageVersion(join(folder, 'node_modules', packageName, 'package.json'));
    },
    async run({ corpus, queries, rounds }, version) {
      const job: InMemoryJob = { corpusFile: corpus.file, queries, rounds };
      const heap = `--max-old-space-size=${Math.floor((totalmem() / 1048576) * 0.75)}`;
      const file = join(dirname(import.meta.filename), program);
      const run = await runNode([heap, file], JSON.stringify(job));
      const result: InMemoryResult = JSON.parse(run.stdout);
      return {
        version,
        buildMs: result.buildMs,
        buildCpuMs: result.buildCpuMs,
        buildPeakBytes: run.peakBytes,
        searchPeakBytes: run.peakBytes,
        archiveBytes: null,
        indexBytes: null,
        queries: result.queries,
      };
    },
  };
}
