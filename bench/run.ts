import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { type Corpus, prepareCorpus } from './corpus/prepare.ts';
import { engines } from './engines/index.ts';
import { type BenchOptions, readOptions, usage } from './options.ts';
import { type BenchQuery, chooseQueries } from './queries.ts';
import { type BenchReport, type EngineReport, reportEngine } from './report/document.ts';
import { formatReport } from './report/table.ts';

const note = (line: string) => process.stderr.write(`${line}\n`);

async function bench(options: BenchOptions, dir: string): Promise<BenchReport> {
  note('Preparing the articles …');
  const corpus = await prepareCorpus(options, dir);
  const queries = chooseQueries(corpus.survey);
  const { file: _, survey: __, ...facts } = corpus;
  const done = await runEngines(options, corpus, queries, dir);
  return {
    machine: {
      cores: availableParallelism(),
      cpu: cpus()[0]?.model ?? 'unknown',
      memoryBytes: totalmem(),
      node: process.versions.node,
    },
    corpus: facts,
    rounds: options.rounds,
    ...done,
  };
}

async function runEngines(
  options: BenchOptions,
  corpus: Corpus,
  queries: readonly BenchQuery[],
  dir: string,
): Promise<Pick<BenchReport, 'engines' | 'missing'>> {
  const reports: EngineReport[] = [];
  const missing: { name: string; reason: string }[] = [];
  for (const [index, engine] of engines.entries()) {
    if (options.engines.length > 0 && !options.engines.includes(engine.name.toLowerCase())) continue;
    const version = engine.version();
    if (version === null) {
      missing.push({ name: engine.name, reason: 'it is not installed' });
      continue;
    }
    note(`${engine.name} ${version} …`);
    const own = join(dir, String(index));
    mkdirSync(own);
    try {
      const result = await engine.run({ corpus, queries, rounds: options.rounds, dir: own }, version);
      reports.push(reportEngine(engine.name, result, queries, corpus.articles));
    } catch (error) {
      missing.push({ name: engine.name, reason: error instanceof Error ? error.message : String(error) });
    }
    rmSync(own, { recursive: true, force: true });
  }
  return { engines: reports, missing };
}

async function main(argv: readonly string[]): Promise<number> {
  let options: BenchOptions;
  try {
    options = readOptions(argv);
  } catch (error) {
    note(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
  const dir = mkdtempSync(join(tmpdir(), 'pressmark-bench-'));
  try {
    const report = await bench(options, dir);
    process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : `${formatReport(report)}\n`);
    return report.missing.some(({ name }) => name === 'Pressmark') ? 1 : 0;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

process.exitCode = await main(process.argv.slice(2));
