import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bytesOnDisk } from './measure/disk.ts';
import { runNode } from './measure/run-process.ts';
import type { AskJob, AskResult } from './search/ask.ts';
import type { BuildJob, BuildResult } from './search/build.ts';
import { type ClassQuery, classQueries } from './search/classes.ts';
import type { FillJob, FillResult } from './search/fill.ts';
import { drawGrowth } from './search/growth.ts';
import { peerLimits, runPeers } from './search/peers.ts';
import { classTimes, type EngineTimes, formatSteps, type SearchReport, type Step } from './search/report.ts';
import { createVocabularies } from './search/stories.ts';

const usage = `npm run bench:search -- [--articles N] [--seed N] [--rounds N] [--no-peers] [--svg FILE] [--json]

Makes an archive of N invented articles (100,000) in five languages, and smaller ones of a tenth and a hundredth, indexes them, and
asks queries of every class; other engines beside it as far as they can go. --svg draws how the classes grow.`;

const note = (line: string) => process.stderr.write(`${line}\n`);
const part = (name: string) => join(import.meta.dirname, 'search', name);
/** What the host gives the thread that writes, so that what is measured is what a person has. */
const small = ['--max-semi-space-size=8', '--heap-growing-percent=30'];

interface Options {
  readonly seed: number;
  readonly rounds: number;
  readonly peers: boolean;
}

async function measure(articles: number, options: Options, dir: string): Promise<Step> {
  mkdirSync(dir);
  note(`${articles} articles: filling …`);
  const lines =
    options.peers && articles <= Math.max(...Object.values(peerLimits))
      ? { file: join(dir, 'stories.jsonl'), articles }
      : null;
  const fill: FillJob = { dir, articles, seed: options.seed, lines };
  const filled: FillResult = JSON.parse((await runNode([part('fill.ts')], JSON.stringify(fill))).stdout);
  note(`${articles} articles: indexing …`);
  const build: BuildJob = { dir };
  const built = await runNode([...small, part('build.ts')], JSON.stringify(build));
  const { seconds }: BuildResult = JSON.parse(built.stdout);
  note(`${articles} articles: asking …`);
  const queries = classQueries(createVocabularies(options.seed));
  const ask: AskJob = { dir, queries, rounds: options.rounds };
  const asked = await runNode([...small, part('ask.ts')], JSON.stringify(ask));
  const { wall, cpu }: AskResult = JSON.parse(asked.stdout);
  const names = queries.map((query) => query.class);
  const pressmark = {
    name: 'Pressmark',
    indexSeconds: seconds,
    indexBytes: bytesOnDisk(join(dir, 'index.sqlite')),
    peakRssMB: Math.max(built.peakBytes ?? 0, asked.peakBytes ?? 0) / 1e6,
    classes: classTimes(names, wall),
  };
  const others = lines ? await peers(lines, queries, options, dir) : [];
  rmSync(dir, { recursive: true, force: true });
  return {
    articles,
    textBytes: filled.textBytes,
    engines: [pressmark, ...others],
    cpu: classTimes(names, cpu),
  };
}

const peers = (
  lines: { readonly file: string; readonly articles: number },
  queries: readonly ClassQuery[],
  { rounds }: Options,
  dir: string,
) => runPeers({ ...lines, queries, rounds, dir, note });

/** Engines that could not go all the way, as they were where they stopped, which their names say. */
function leftBehind(steps: readonly Step[]): readonly EngineTimes[] {
  const last = new Set(steps.at(-1)?.engines.map(({ name }) => name));
  const found = new Map<string, EngineTimes>();
  for (const { articles, engines } of steps) {
    for (const engine of engines) {
      if (!last.has(engine.name))
        found.set(engine.name, { ...engine, name: `${engine.name} (${articles} articles)` });
    }
  }
  return [...found.values()];
}

async function main(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    allowNegative: true,
    options: {
      articles: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '5' },
      peers: { type: 'boolean', default: true },
      svg: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [articles, seed, rounds] = [values.articles, values.seed, values.rounds].map(Number);
  if (![articles, seed, rounds].every(Number.isInteger) || !articles || articles < 100 || !rounds) {
    note(usage);
    return 2;
  }
  const dir = mkdtempSync(join(tmpdir(), 'pressmark-bench-search-'));
  try {
    const steps: Step[] = [];
    const sizes = [articles / 100, articles / 10].filter((size) => size >= 1000).map(Math.floor);
    for (const size of [...sizes, articles]) {
      steps.push(
        await measure(size, { seed: seed ?? 1, rounds, peers: values.peers }, join(dir, String(size))),
      );
    }
    if (values.svg) writeFileSync(values.svg, drawGrowth(steps));
    const report: SearchReport = {
      articles,
      engines: [...(steps.at(-1)?.engines ?? []), ...leftBehind(steps)],
    };
    process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : `${formatSteps(steps)}\n`);
    return 0;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

process.exitCode = await main(process.argv.slice(2));
