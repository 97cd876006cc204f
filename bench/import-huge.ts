import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ImportReport } from '../electron/contract/clip.ts';
import { killedImport } from './huge/interrupted-run.ts';
import { type FormatName, formats, writeHuge } from './huge/write-huge.ts';
import { bytesOnDisk } from './measure/disk.ts';
import { runNode } from './measure/run-process.ts';

const usage = `node bench/import-huge.ts [--format enex|warc|jsonl] [--bytes N] [--seed N] [--memory MB] [--keep]

Makes a file of N bytes (1e9), imports it and kills the program in the middle, goes on, and imports it once more.
Fails where an article is lost or doubled, or more than so much memory (300 MB) was held.`;

const { values } = parseArgs({
  options: {
    format: { type: 'string', default: 'jsonl' },
    bytes: { type: 'string', default: '1e9' },
    seed: { type: 'string', default: '1' },
    memory: { type: 'string', default: '300' },
    keep: { type: 'boolean', default: false },
  },
});
const isFormat = (name: string): name is FormatName => Object.hasOwn(formats, name);
const { format } = values;
if (!isFormat(format) || !(Number(values.bytes) > 0)) {
  console.error(usage);
  process.exit(2);
}

const MB = 1_000_000;
const dir = mkdtempSync(join(tmpdir(), 'pressmark-huge-'));
const file = join(dir, `huge.${formats[format].extension}`);
const archive = join(dir, 'archive');
const program = join(import.meta.dirname, '../electron/cli/pressmark.ts');
const add = [program, 'add', file, '--archive', archive, '--json'];
const say = (line: string) => console.log(line);
const faults: string[] = [];
const expectEqual = (what: string, found: unknown, wanted: unknown) => {
  if (found !== wanted) faults.push(`${what}: ${found} in place of ${wanted}`);
};

try {
  const articles = await writeHuge(file, format, { bytes: Number(values.bytes), seed: Number(values.seed) });
  const size = statSync(file).size;
  say(`${format}: ${(size / MB).toFixed(0)} MB, ${articles} articles`);

  const began = performance.now();
  const killed = await killedImport(add, archive, Math.floor(articles / 2));
  if (!killed) throw new Error('It was done before it could be killed: give more bytes.');
  say(`killed after ${killed.kept} items, ${mb(killed.peakBytes)} MB of memory`);

  const { report, peakBytes, ms } = await run();
  const seconds = (performance.now() - began) / 1000;
  say(`went on after ${report.resumedAfter}, ${mb(peakBytes)} MB of memory`);
  say(`${(size / MB / seconds).toFixed(1)} MB/s, ${(articles / seconds).toFixed(0)} articles/s in both runs`);
  expectEqual('gone on after', report.resumedAfter, killed.kept);
  expectEqual('found', report.found, articles);
  expectEqual('stored', report.stored, articles);
  expectEqual('failed', report.failed.length + report.unnamed, 0);

  const again = await run();
  say(
    `once more: ${again.report.alreadyThere} already there, ${(again.ms / 1000).toFixed(0)} s (went on: ${(ms / 1000).toFixed(0)} s)`,
  );
  expectEqual('already there', again.report.alreadyThere, articles);
  expectEqual('stored again', again.report.stored + again.report.newEditions, 0);
  const peak = Math.max(killed.peakBytes, peakBytes, again.peakBytes);
  if (peak > Number(values.memory) * MB) faults.push(`memory: ${mb(peak)} MB`);
  say(`archive ${mb(bytesOnDisk(archive))} MB`);
} finally {
  if (values.keep) say(dir);
  else rmSync(dir, { recursive: true, force: true });
}
for (const fault of faults) console.error(`FAILED ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

async function run(): Promise<{ report: ImportReport; peakBytes: number; ms: number }> {
  const { stdout, peakBytes, ms } = await runNode(add);
  return { report: JSON.parse(stdout) as ImportReport, peakBytes: peakBytes ?? 0, ms };
}

function mb(bytes: number): string {
  return (bytes / MB).toFixed(0);
}
