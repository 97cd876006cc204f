import { spawnSync } from 'node:child_process';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticles } from '../corpus/read.ts';
import { bytesOnDisk } from '../measure/disk.ts';
import type { QueryTimes } from '../measure/rounds.ts';
import { runProcess } from '../measure/run-process.ts';
import type { Ask } from '../queries.ts';
import type { Engine, EngineJob } from './engine.ts';

/** Recoll as its users have it: one file an article, its date the file's. Writing the files is not counted. */
export const recollEngine: Engine = {
  name: 'Recoll',
  version() {
    const told = spawnSync('recollindex', ['-h'], { encoding: 'utf8' });
    if (told.error) return null;
    const version = spawnSync('recollq', ['-c', '/nonexistent', 'x'], { encoding: 'utf8' });
    return /Recoll (\d[\d.]*)/.exec(`${told.stderr}${told.stdout}${version.stderr}`)?.[1] ?? 'unknown';
  },
  async run(job, version) {
    const config = await prepare(job);
    const indexed = await runProcess('recollindex', ['-c', config]);
    const searched = await search(job, config);
    return {
      version,
      buildMs: indexed.ms,
      buildCpuMs: indexed.cpuMs,
      buildPeakBytes: indexed.peakBytes,
      searchPeakBytes: searched?.peakBytes ?? null,
      archiveBytes: bytesOnDisk(join(job.dir, 'articles')),
      indexBytes: bytesOnDisk(join(config, 'xapiandb')),
      queries: searched?.queries ?? job.queries.map(() => null),
    };
  },
};

async function prepare({ corpus, dir }: EngineJob): Promise<string> {
  const articles = join(dir, 'articles');
  const config = join(dir, 'recoll');
  mkdirSync(config, { recursive: true });
  let number = 0;
  for await (const article of readArticles(corpus.file)) {
    const folder = join(articles, String(Math.floor(number / 1000)));
    if (number % 1000 === 0) mkdirSync(folder, { recursive: true });
    const file = join(folder, `${number++}.txt`);
    writeFileSync(file, `${article.headline}\n\n${article.text}\n`);
    const time = new Date(article.publishedAt);
    utimesSync(file, time, time);
  }
  // At its usual lowest priority Recoll would be measured by what else the machine does; its spelling lists are not asked for.
  const settings = {
    topdirs: articles,
    loglevel: 1,
    idxniceprio: 0,
    noaspell: 1,
    indexstemminglanguages: 'english',
  };
  writeFileSync(
    join(config, 'recoll.conf'),
    Object.entries(settings)
      .map(([name, value]) => `${name} = ${value}\n`)
      .join(''),
  );
  return config;
}

async function search(job: EngineJob, config: string) {
  const python = ['python3', '/usr/bin/python3'].find(
    (each) => spawnSync(each, ['-c', 'from recoll import recoll']).status === 0,
  );
  if (python === undefined) return null;
  const input = JSON.stringify({
    config,
    rounds: job.rounds,
    queries: job.queries.map(({ ask }) => toRecoll(ask)),
  });
  const run = await runProcess(python, [join(import.meta.dirname, 'recoll-search.py')], { input });
  const queries: (QueryTimes | null)[] = JSON.parse(run.stdout);
  return { peakBytes: run.peakBytes, queries };
}

/** A plain text has no fields that Recoll could know. */
function toRecoll(ask: Ask): string | null {
  switch (ask.op) {
    case 'all':
      return ask.words.join(' ');
    case 'any':
      return ask.words.join(' OR ');
    case 'phrase':
      return `"${ask.words.join(' ')}"`;
    case 'prefix':
      return `${ask.start}*`;
    case 'without':
      return `${ask.word} -${ask.not}`;
    case 'dates':
      return `${ask.word} date:${ask.from}/${ask.to}`;
    case 'headline':
    case 'place':
      return null;
  }
}
