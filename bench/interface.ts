import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openings, scrolling, searches, starts, toTheEnd } from './interface/measures.ts';
import { type Trace, traced } from './interface/trace.ts';
import { openWindow, serve } from './interface/window.ts';
import { percentile } from './measure/percentile.ts';
import { runNode } from './measure/run-process.ts';
import { createVocabularies } from './search/stories.ts';

const usage = `npm run bench:interface -- [--articles N] [--seed N] [--archive DIR] [--json]

Makes an archive of N invented articles (100,000), opens it in Chromium and measures what a person waits for: the start, results while
typing, opening articles, scrolling. DIR is an archive that bench:search's parts made with the same seed; it is opened as it is.`;

const note = (line: string) => process.stderr.write(`${line}\n`);
const part = (name: string) => join(import.meta.dirname, 'search', name);

/** So many articles are opened one after the other. */
const openedAtOnce = 20;

/** Words of the largest language of the corpus, from one that every third article has to one that few have. */
const wordsOf = (seed: number): readonly string[] => {
  const [english] = createVocabularies(seed);
  if (!english) throw new Error('There is no language to write in');
  return [2, 10, 40, 150, 500, 1500].flatMap((rank) => english.words[english.firstContent + rank] ?? []);
};

const spread = (times: readonly number[]): string =>
  [0.5, 0.95, 1].map((share) => percentile(times, share).toFixed(0)).join(' / ');

const sum = (times: readonly number[]): number => times.reduce((all, time) => all + time, 0);

const scrolled = ({ frames, dropped }: Trace): string =>
  `${spread(frames)} between ${frames.length} frames, ${dropped} dropped`;

/** The page's own processor time, for each of so many. */
const each = ({ tasks }: Trace, count: number): string => (sum(tasks) / count).toFixed(1);

async function measure(dir: string, config: string, seed: number) {
  const { address, server } = await serve(dir, config);
  const window = await openWindow(address).catch((error: unknown) => {
    server.kill();
    throw error;
  });
  try {
    const start = spread(await starts(window, 5));
    const words = wordsOf(seed);
    let typing: readonly number[] = [];
    const typed = await traced(window.debug, async () => {
      typing = await searches(window, words);
    });
    let opening: readonly number[] = [];
    const opened = await traced(window.debug, async () => {
      opening = await openings(window, openedAtOnce);
    });
    const scroll = await scrolling(window, 20_000);
    return {
      start,
      typing: { ms: spread(typing), cpu: each(typed, words.join('').length) },
      opening: { ms: spread(opening), cpu: each(opened, openedAtOnce) },
      scrolling: {
        ms: scrolled(scroll),
        cpu: each(scroll, scroll.frames.length + 1),
        longest: Math.max(...scroll.tasks).toFixed(0),
      },
      end: (await toTheEnd(window)).toFixed(0),
    };
  } finally {
    await window.browser.close();
    server.kill();
  }
}

async function main(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      articles: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      archive: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [articles, seed] = [Number(values.articles), Number(values.seed)];
  if (!Number.isInteger(articles) || articles < 1000 || !Number.isInteger(seed)) {
    note(usage);
    return 2;
  }
  const own = mkdtempSync(join(tmpdir(), 'pressmark-bench-interface-'));
  try {
    if (!values.archive) {
      note(`${articles} articles: filling …`);
      await runNode([part('fill.ts')], JSON.stringify({ dir: own, articles, seed, lines: null }));
      note(`${articles} articles: indexing …`);
      await runNode([part('build.ts')], JSON.stringify({ dir: own }));
    }
    note('Measuring …');
    const report = await measure(values.archive ?? own, join(own, 'config'), seed);
    const lines = [
      '| | p50 / p95 / max, ms | CPU of the page, ms |',
      '|---|---:|---:|',
      `| start to the first rows | ${report.start} | |`,
      `| last key of a word to its results | ${report.typing.ms} | ${report.typing.cpu} a key |`,
      `| key to the next article | ${report.opening.ms} | ${report.opening.cpu} each |`,
      `| scrolling 20,000 pixels | ${report.scrolling.ms} | ${report.scrolling.cpu} a frame, ${report.scrolling.longest} at most |`,
      `| key to the last row | ${report.end} | |`,
    ];
    process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : `${lines.join('\n')}\n`);
    return 0;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

process.exitCode = await main(process.argv.slice(2));
