import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../corpus/prepare.ts';
import { createSurvey } from '../corpus/survey.ts';
import { lunrEngine } from '../engines/lunr.ts';
import { miniSearchEngine } from '../engines/minisearch.ts';
import { recollEngine } from '../engines/recoll.ts';
import type { ClassQuery } from './classes.ts';
import { classTimes, type EngineTimes } from './report.ts';

/** How far each can go: lunr takes 150 KB of memory an article, MiniSearch 15, Recoll a file each. */
export const peerLimits = { lunr: 10_000, MiniSearch: 100_000, Recoll: 100_000 } as const;

interface PeerJob {
  readonly file: string;
  readonly articles: number;
  readonly queries: readonly ClassQuery[];
  readonly rounds: number;
  readonly dir: string;
  readonly note: (line: string) => void;
}

/** The engines that can take so many articles, each asked what of the classes it can say. */
export async function runPeers(job: PeerJob): Promise<readonly EngineTimes[]> {
  const reports: EngineTimes[] = [];
  const askable = job.queries.flatMap(({ ask, class: name }) => (ask ? [{ ask, name }] : []));
  const corpus: Corpus = {
    file: job.file,
    name: 'stories',
    articles: job.articles,
    words: 0,
    bytes: 0,
    survey: createSurvey(),
  };
  for (const [n, engine] of [lunrEngine, miniSearchEngine, recollEngine].entries()) {
    const version = engine.version();
    const limit = peerLimits[engine.name as keyof typeof peerLimits] ?? 0;
    if (version === null || job.articles > limit) continue;
    job.note(`${job.articles} articles: ${engine.name} ${version} …`);
    const dir = join(job.dir, `peer${n}`);
    mkdirSync(dir);
    const queries = askable.map(({ ask }) => ({ kind: 'word' as const, ask }));
    const result = await engine.run({ corpus, queries, rounds: job.rounds, dir }, version);
    reports.push({
      name: engine.name,
      indexSeconds: result.buildMs / 1000,
      indexBytes: result.indexBytes ?? 0,
      peakRssMB: Math.max(result.buildPeakBytes ?? 0, result.searchPeakBytes ?? 0) / 1e6,
      classes: classTimes(
        askable.map(({ name }) => name),
        result.queries.map((times) => times?.times ?? null),
      ),
    });
  }
  return reports;
}
