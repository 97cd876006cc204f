import { writeFile } from 'node:fs/promises';
import type { ImportReport } from '../../contract/clip.ts';
import type { ArchiveEvent } from '../../contract/events.ts';
import { accountCsv, accountJson } from '../../contract/import-account.ts';
import { call } from '../../hosts/client.ts';
import { type Command, type CommandContext, textOption, UsageError } from '../command.ts';
import { clipHelp, clipOptions, readClipInput } from '../input.ts';
import { exitOf, reason } from './read.ts';

/** Archives files, folders and standard input, and accounts for every item. */
export const add: Command = {
  name: 'add',
  usage: 'FILE|DIR|-…',
  summary: 'Archive clips: text, saved pages, folders of them, .jsonl of articles',
  options: { ...clipOptions, tag: { type: 'string' }, report: { type: 'string' } },
  help: [
    '--tag TAG           a tag for all of them',
    '--report FILE       write the account there, each failure with its reason: .csv, else JSON',
    ...clipHelp,
    'What is said by an option of clips holds for a single file or standard input.',
  ],
  async run(context) {
    const { args, output, json } = context;
    if (args.length === 0) throw new UsageError('Name a file or a folder, or - for standard input.');
    const tags = typeof context.options.tag === 'string' ? [context.options.tag] : [];
    const isClip =
      args[0] === '-' || Object.keys(clipOptions).some((name) => context.options[name] !== undefined);
    if (isClip && args.length > 1)
      throw new UsageError('Options that describe a clip, and -, go with one clip alone.');
    const report = isClip ? await addClip(context, args[0] ?? '-', tags) : await addPaths(context, tags);
    const account = textOption(context, 'report');
    if (account !== null) await writeAccount(account, report);
    if (json) output.document(report);
    else describe(context, report);
    // What came beside articles is something done too, though a list of feeds has no articles in it. What was passed over is no fault.
    const all = report.found + (report.choices ? 1 : 0);
    const isOnlyPassedOver = all + report.unnamed === 0 && report.passedOver !== undefined;
    return isOnlyPassedOver ? 0 : exitOf(all - report.failed.length - report.unnamed, all || 1);
  },
};

function writeAccount(path: string, report: ImportReport): Promise<void> {
  return writeFile(path, path.toLowerCase().endsWith('.csv') ? accountCsv(report) : accountJson(report));
}

async function addPaths(context: CommandContext, tags: readonly string[]): Promise<ImportReport> {
  const { client, output, signal, args } = context;
  const off = client.on((event) => {
    if (event.name === 'job.progressed') output.progress(progressLine(event));
  });
  signal.addEventListener('abort', () => void client.send({ name: 'job.cancel', input: { job: 'add' } }), {
    once: true,
  });
  try {
    return await call(client, 'import.run', { paths: [...args], tags: [...tags], job: 'add' });
  } finally {
    off();
  }
}

async function addClip(
  context: CommandContext,
  source: string,
  tags: readonly string[],
): Promise<ImportReport> {
  const empty = {
    found: 1,
    stored: 0,
    newEditions: 0,
    alreadyThere: 0,
    failed: [],
    unnamed: 0,
    resumedAfter: 0,
    cancelled: false,
    ids: [],
  };
  try {
    const clip = await readClipInput(context, source);
    const { id, status } = await call(context.client, 'clip.add', { clip, tags: [...tags] });
    return {
      ...empty,
      stored: status === 'stored' ? 1 : 0,
      newEditions: status === 'new-edition' ? 1 : 0,
      alreadyThere: status === 'already-there' ? 1 : 0,
      ids: [id],
    };
  } catch (error) {
    return { ...empty, failed: [{ source, reason: reason(error) }] };
  }
}

function describe({ output }: CommandContext, report: ImportReport): void {
  const { found, stored, newEditions, alreadyThere, failed, unnamed, resumedAfter } = report;
  if (resumedAfter > 0) output.line(`Went on after ${resumedAfter} of an import that was interrupted.`);
  output.line(
    `${found} found: ${stored} stored, ${newEditions} new editions, ${alreadyThere} already there, ${failed.length + unnamed} failed.`,
  );
  for (const failure of report.failed) output.line(`  ${failure.source}: ${failure.reason}`);
  if (unnamed > 0) output.line(`  … and ${unnamed} more`);
  for (const line of passedOverLines(report)) output.line(line);
  for (const line of choicesLines(report)) output.line(line);
  if (report.cancelled) output.line('Stopped. What was stored stays; the same command goes on from here.');
}

function passedOverLines({ passedOver }: ImportReport): readonly string[] {
  if (!passedOver) return [];
  const { named, unnamed } = passedOver;
  return [
    'No articles, and passed over:',
    ...named.map(({ source, words }) => `  ${source}: ${words}`),
    ...(unnamed > 0 ? [`  … and ${unnamed} more`] : []),
  ];
}

function choicesLines({ choices }: ImportReport): readonly string[] {
  if (!choices) return [];
  const named = (what: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`${what}: ${names.join(', ')}`];
  return [
    ...named('Saved searches that came along', choices.searches),
    ...named('Feeds that came along', choices.feeds),
    ...named('Not sound, and left out', choices.refused),
  ];
}

type Progress = Extract<ArchiveEvent, { name: 'job.progressed' }>;

/** `1200 items, 34 %, 1500 a second, 40 s left: ships.enex` */
function progressLine({ found, bytes, perSecond, secondsLeft, current }: Progress): string {
  const parts = [
    `${found} items`,
    bytes && bytes.total > 0 ? `${Math.floor((100 * bytes.done) / bytes.total)} %` : null,
    perSecond ? `${Math.round(perSecond)} a second` : null,
    secondsLeft ? `${Math.ceil(secondsLeft)} s left` : null,
  ];
  return `${parts.filter((part) => part !== null).join(', ')}: ${current}`;
}
