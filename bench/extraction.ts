import { parseArgs } from 'node:util';
import { composeAll } from './extraction/compose.ts';
import type { LabelledPage } from './extraction/page.ts';
import { defuddle } from './extraction/readers/defuddle.ts';
import { pressmark } from './extraction/readers/pressmark.ts';
import { readability } from './extraction/readers/readability.ts';
import type { Reader } from './extraction/readers/reader.ts';
import { type Result, summarise, table } from './extraction/report.ts';
import { scorePage } from './extraction/score.ts';
import { skeletons } from './extraction/skeletons/index.ts';
import { readWritten } from './extraction/written.ts';

const usage = `npm run bench:extraction -- [--json] [--only NAME] [--faults] [--readers a,b]

Reads labelled pages with Pressmark, Readability and Defuddle, and scores what each understood.
--faults lists every page and field that Pressmark read wrongly.`;

const readers: readonly Reader[] = [pressmark, readability, defuddle];

async function run(reader: Reader, pages: readonly LabelledPage[]): Promise<readonly Result[]> {
  const results: Result[] = [];
  // The first pages are read twice: compiling is no part of reading.
  for (const page of [...pages.slice(0, 20), ...pages]) {
    const start = performance.now();
    const extracted = await reader.read(page);
    const milliseconds = performance.now() - start;
    results.push({ page, score: scorePage(page, extracted), milliseconds });
  }
  return results.slice(Math.min(20, pages.length));
}

function faultsOf(results: readonly Result[]): readonly string[] {
  return results.flatMap(({ page, score }) => {
    const wrong = Object.entries(score.fields).flatMap(([field, right]) => (right ? [] : [field]));
    const more = [
      ...(score.f1 < 0.98 ? [`P ${score.precision.toFixed(2)} R ${score.recall.toFixed(2)}`] : []),
      ...(score.notes === 0 ? ['note lost'] : []),
      ...(score.caption === false ? ['caption'] : []),
      ...(score.structure !== null && score.structure < 1 ? [`form ${score.structure.toFixed(2)}`] : []),
    ];
    return wrong.length + more.length === 0 ? [] : [`${page.name}: ${[...wrong, ...more].join(', ')}`];
  });
}

async function main(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      json: { type: 'boolean', default: false },
      faults: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      readers: { type: 'string', default: '' },
    },
  });
  if (values.help) return void process.stdout.write(`${usage}\n`);
  const pages = [...composeAll(skeletons), ...readWritten()].filter(({ name }) => name.includes(values.only));
  const groups = [
    ['Composed pages', pages.filter(({ skeleton, heldOut }) => !heldOut && skeleton !== 'written')],
    ['Composed pages of skeletons held out', pages.filter(({ heldOut }) => heldOut)],
    ['Pages written by hand', pages.filter(({ skeleton, heldOut }) => !heldOut && skeleton === 'written')],
  ] as const;
  const chosen = readers.filter(
    ({ name }) => values.readers === '' || values.readers.split(',').includes(name.toLowerCase()),
  );
  const report: Record<string, unknown> = {};
  for (const [title, group] of groups) {
    if (group.length === 0) continue;
    const summaries = [];
    const faults: string[] = [];
    for (const reader of chosen) {
      const results = await run(reader, group);
      if (reader === pressmark) faults.push(...faultsOf(results));
      summaries.push(summarise(`${reader.name} ${reader.version}`.trim(), results));
    }
    report[title] = summaries;
    if (values.json) continue;
    process.stdout.write(`\n## ${title}: ${group.length}\n\n${table(summaries)}\n`);
    if (values.faults) process.stdout.write(`\n${faults.join('\n')}\n`);
  }
  if (values.json) process.stdout.write(`${JSON.stringify(report)}\n`);
}

await main(process.argv.slice(2));
