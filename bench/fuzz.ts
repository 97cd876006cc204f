import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runNode } from './measure/run-process.ts';
import type { BuildJob } from './search/build.ts';
import type { FillJob } from './search/fill.ts';
import type { FuzzJob, FuzzResult } from './search/fuzz-ask.ts';

const usage = `npm run bench:fuzz -- [--queries N] [--articles N] [--seed N] [--dir ARCHIVE] [--json]

Asks N random queries (1,000,000), made of every operator and field and of garbage, of an archive of so many invented articles
(100,000), or of the one in ARCHIVE that an earlier run of bench:search has made. Fails where a query throws or takes over 250 ms of
processor time.`;

const limit = 250;
const part = (name: string) => join(import.meta.dirname, 'search', name);
const memory = ['--max-semi-space-size=8', '--heap-growing-percent=30'];

async function makeArchive(dir: string, articles: number): Promise<void> {
  const fill: FillJob = { dir, articles, seed: 1, lines: null };
  await runNode([part('fill.ts')], JSON.stringify(fill));
  const build: BuildJob = { dir };
  await runNode([...memory, part('build.ts')], JSON.stringify(build));
}

/** The milliseconds that a share of the queries did not take more than. */
function percentile({ histogram, asked }: FuzzResult, share: number): number {
  let seen = 0;
  for (const [ms, count] of histogram.entries()) {
    seen += count;
    if (seen >= asked * share) return ms + 1;
  }
  return histogram.length;
}

function report(result: FuzzResult): string {
  const { asked, threw, over, slowest } = result;
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(result, share));
  return [
    '| queries | threw | over 250 ms | p50, ms | p95, ms | p99, ms | slowest, ms |',
    '|---:|---:|---:|---:|---:|---:|---:|',
    `| ${asked} | ${threw.length} | ${over.length} | ${p50} | ${p95} | ${p99} | ${slowest?.ms.toFixed(0) ?? '–'} |`,
    ...threw.slice(0, 20).map(({ query, error }) => `threw ${error}: ${JSON.stringify(query)}`),
    ...over.slice(0, 20).map(({ query, ms }) => `${ms.toFixed(0)} ms: ${JSON.stringify(query)}`),
  ].join('\n');
}

async function main(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      queries: { type: 'string', default: '1000000' },
      articles: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      dir: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [queries, articles, seed] = [values.queries, values.articles, values.seed].map(Number);
  if (!queries || !articles || seed === undefined || ![queries, articles, seed].every(Number.isInteger)) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const own = values.dir ? null : mkdtempSync(join(tmpdir(), 'pressmark-bench-fuzz-'));
  try {
    if (own) await makeArchive(own, articles);
    const job: FuzzJob = { dir: values.dir ?? own ?? '', queries, seed, limit };
    const { stdout } = await runNode([...memory, part('fuzz-ask.ts')], JSON.stringify(job));
    const result: FuzzResult = JSON.parse(stdout);
    process.stdout.write(values.json ? `${stdout}\n` : `${report(result)}\n`);
    return result.threw.length + result.over.length === 0 ? 0 : 1;
  } finally {
    if (own) rmSync(own, { recursive: true, force: true });
  }
}

process.exitCode = await main(process.argv.slice(2));
