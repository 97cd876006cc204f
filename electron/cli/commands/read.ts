import type { Reading } from '../../contract/article.ts';
import { ArchiveError } from '../../contract/errors.ts';
import { call } from '../../hosts/client.ts';
import { type Command, type CommandContext, type Exit, UsageError } from '../command.ts';
import { clipHelp, clipOptions, readClipInput } from '../input.ts';

/** Reads clips and prints what was understood; nothing is stored. */
export const read: Command = {
  name: 'read',
  usage: 'FILE…|-',
  summary: 'Say what is understood of a clip, without storing it',
  options: { ...clipOptions, text: { type: 'boolean' } },
  help: ['--text              just the clean text', ...clipHelp],
  async run(context) {
    const { args, output } = context;
    if (args.length === 0) throw new UsageError('Name a file, or - for standard input.');
    let done = 0;
    for (const source of args) {
      try {
        print(context, source, await readOne(context, source));
        done++;
      } catch (error) {
        output.note(`${source}: ${reason(error)}`);
      }
    }
    return exitOf(done, args.length);
  },
};

async function readOne(context: CommandContext, source: string): Promise<Reading> {
  return call(context.client, 'clip.read', await readClipInput(context, source));
}

function print(context: CommandContext, source: string, reading: Reading): void {
  const { json, options, output } = context;
  const type = reading.html === null ? 'text/plain' : 'text/html';
  if (json) output.document({ source, type, ...reading });
  else if (options.text) output.line(reading.text);
  else output.line(describe(reading));
}

function describe(reading: Reading): string {
  const { origins, warnings, text, html: _html, ...fields } = reading;
  const rows = Object.entries(fields).flatMap(([name, value]) => {
    const shown = Array.isArray(value) ? value.join('; ') : value;
    if (!shown) return [];
    const origin = origins[name as keyof typeof origins];
    const from = origin ? `  (${origin.origin}${origin.note ? `: ${origin.note}` : ''})` : '';
    return [`${name.padEnd(20)}${shown}${from}`];
  });
  return [...rows, ...warnings.map((warning) => `${'warning'.padEnd(20)}${warning}`), '', text].join('\n');
}

/** The reason of a failure in one line. */
export function reason(error: unknown): string {
  if (error instanceof ArchiveError) return error.message;
  if (error instanceof Error && 'code' in error) {
    if (error.code === 'ENOENT') return 'there is no such file.';
    if (error.code === 'EISDIR') return 'this is a folder; “pressmark add” takes folders.';
    if (error.code === 'EACCES') return 'this file may not be read.';
  }
  return error instanceof Error ? error.message : String(error);
}

/** 0 where all was done, 1 where nothing was, 3 between. */
export function exitOf(done: number, of: number): Exit {
  if (done === of) return 0;
  return done === 0 ? 1 : 3;
}
