import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOnDisk } from '../measure/disk.ts';
import type { QueryTimes } from '../measure/rounds.ts';
import { runNode } from '../measure/run-process.ts';
import { type Ask, describeQuery } from '../queries.ts';
import type { Engine } from './engine.ts';

const root = join(import.meta.dirname, '..', '..');

/** What the process that searches is told, and what it answers. */
export interface PressmarkSearchJob {
  readonly dir: string;
  readonly queries: readonly string[];
  readonly rounds: number;
}
export interface PressmarkSearchResult {
  /** How long the index needed, after adding had ended, until it was whole. */
  readonly catchUpMs: number;
  readonly queries: readonly QueryTimes[];
}

/** Pressmark as a person has it: added by its command line, then searched through its threads as the interface does. */
export const pressmarkEngine: Engine = {
  name: 'Pressmark',
  version: () => packageVersion(join(root, 'package.json')),
  async run({ corpus, queries, rounds, dir }, version) {
    const archive = join(dir, 'archive');
    const cli = join(root, 'electron', 'cli', 'pressmark.ts');
    const added = await runNode([cli, 'add', corpus.file, '--archive', archive, '--json']);
    const { found, stored } = readReport(added.stdout);
    if (found !== corpus.articles || stored < found * 0.9)
      throw new Error(`Pressmark found ${found} and stored ${stored} of ${corpus.articles} articles`);
    const job: PressmarkSearchJob = {
      dir: archive,
      queries: queries.map(({ ask }) => toPressmark(ask)),
      rounds,
    };
    const searched = await runNode([join(import.meta.dirname, 'pressmark-search.ts')], JSON.stringify(job));
    const result: PressmarkSearchResult = JSON.parse(searched.stdout);
    const indexBytes = ['', '-wal', '-shm'].reduce(
      (sum, end) => sum + bytesOnDisk(join(archive, `index.sqlite${end}`)),
      0,
    );
    return {
      version,
      buildMs: added.ms + result.catchUpMs,
      buildCpuMs: added.cpuMs,
      buildPeakBytes: added.peakBytes,
      searchPeakBytes: searched.peakBytes,
      archiveBytes: bytesOnDisk(archive) - indexBytes,
      indexBytes,
      queries: result.queries,
    };
  },
};

function readReport(stdout: string): { found: number; stored: number } {
  const report: unknown = JSON.parse(stdout);
  const count = (name: string) => Number(Reflect.get(Object(report), name));
  return { found: count('found'), stored: count('stored') };
}

/** The queries are described in Pressmark's language as it is. */
const toPressmark = (ask: Ask): string => describeQuery(ask);

export function packageVersion(file: string): string {
  const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return String(Reflect.get(Object(found), 'version'));
}
