import { queryKinds } from '../queries.ts';
import type { BenchReport, EngineReport, Spread } from './document.ts';

/** The report as Markdown tables, which read well on a terminal too. */
export function formatReport(report: BenchReport): string {
  const { corpus, machine, engines, missing } = report;
  return [
    `${corpus.articles} articles, ${corpus.words} words, ${megabytes(corpus.bytes)} MB of text (${corpus.name}); ` +
      `${machine.cores} cores, Node ${machine.node}`,
    '',
    ...table([
      [
        '',
        'build, s',
        'CPU, s',
        'articles/s',
        'peak building, MB',
        'peak searching, MB',
        'archive, MB',
        'index, MB',
      ],
      ...engines.map(buildRow),
    ]),
    '',
    `Queries, ${report.rounds} rounds, p50 / p95 / max in ms:`,
    '',
    ...table([
      ['', ...engines.map(({ name }) => name)],
      ...queryKinds.map((kind) => [kind, ...engines.map(({ classes }) => times(classes[kind]))]),
    ]),
    ...missing.map(({ name, reason }) => `\n${name} was left out: ${reason}`),
  ].join('\n');
}

function buildRow(engine: EngineReport): string[] {
  return [
    `${engine.name} ${engine.version}`,
    (engine.buildMs / 1000).toFixed(1),
    engine.buildCpuMs === null ? '–' : (engine.buildCpuMs / 1000).toFixed(1),
    engine.articlesPerSecond.toFixed(0),
    megabytes(engine.buildPeakBytes),
    megabytes(engine.searchPeakBytes),
    megabytes(engine.archiveBytes),
    megabytes(engine.indexBytes),
  ];
}

const times = (spread: Spread | null): string =>
  spread === null
    ? '–'
    : [spread.p50, spread.p95, spread.max].map((ms) => ms.toFixed(ms < 10 ? 1 : 0)).join(' / ');

const megabytes = (bytes: number | null): string =>
  bytes === null ? '–' : (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);

function table(rows: readonly (readonly string[])[]): string[] {
  const widths =
    rows[0]?.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return rows.flatMap((row, i) => (i === 0 ? [line(row), rule] : [line(row)]));
}
