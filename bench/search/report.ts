import { percentile } from '../measure/percentile.ts';

/** Milliseconds of all queries of a class, over all rounds. */
export interface ClassTimes {
  readonly class: string;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}
export interface EngineTimes {
  readonly name: string;
  readonly indexSeconds: number;
  readonly indexBytes: number;
  readonly peakRssMB: number;
  readonly classes: readonly ClassTimes[];
}
/** What `--json` prints. */
export interface SearchReport {
  readonly articles: number;
  readonly engines: readonly EngineTimes[];
}
/** One size of the archive on the way to the largest. */
export interface Step {
  readonly articles: number;
  readonly textBytes: number;
  readonly engines: readonly EngineTimes[];
  /** Of Pressmark, the processor's milliseconds, which other programs disturb less. */
  readonly cpu: readonly ClassTimes[];
}

export function classTimes(
  names: readonly string[],
  times: readonly (readonly number[] | null)[],
): readonly ClassTimes[] {
  return [...new Set(names)].flatMap((name) => {
    const all = times.flatMap((of, n) => (names[n] === name ? (of ?? []) : []));
    const at = (share: number) => Math.round(percentile(all, share) * 100) / 100;
    return all.length === 0 ? [] : [{ class: name, p50: at(0.5), p95: at(0.95), p99: at(0.99) }];
  });
}

/** Markdown: engines, the classes of the largest archive, and how Pressmark's grow. */
export function formatSteps(steps: readonly Step[]): string {
  const last = steps.at(-1);
  if (!last) return '';
  return [
    '| articles | engine | text, MB | index, MB | build, s | articles/s | peak, MB |',
    '|---:|---|---:|---:|---:|---:|---:|',
    ...steps.flatMap(({ articles, textBytes, engines }) =>
      engines.map(
        (engine) =>
          `| ${articles} | ${engine.name} | ${mega(textBytes)} | ${mega(engine.indexBytes)} | ${engine.indexSeconds.toFixed(1)} | ${(articles / engine.indexSeconds).toFixed(0)} | ${engine.peakRssMB.toFixed(0)} |`,
      ),
    ),
    '',
    `p50 / p95 / p99 in ms, by the clock; the last column is the processor's time.`,
    '',
    `| class | ${steps.flatMap(({ articles, engines }) => engines.map(({ name }) => `${name}, ${articles}`)).join(' | ')} | Pressmark's CPU, ${last.articles} |`,
    `|---|${steps.flatMap(({ engines }) => engines.map(() => '---:|')).join('')}---:|`,
    ...last.cpu.map(({ class: name }) => {
      const cells = steps.flatMap(({ engines }) => engines.map(({ classes }) => cell(classes, name)));
      return `| ${name} | ${cells.join(' | ')} | ${cell(last.cpu, name)} |`;
    }),
  ].join('\n');
}

function cell(classes: readonly ClassTimes[], name: string): string {
  const found = classes.find((times) => times.class === name);
  if (!found) return '–';
  return [found.p50, found.p95, found.p99].map((ms) => ms.toFixed(ms < 10 ? 1 : 0)).join(' / ');
}

const mega = (bytes: number): string => (bytes === 0 ? '–' : (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0));
