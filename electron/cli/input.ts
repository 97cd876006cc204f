import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { ClipInput } from '../contract/clip.ts';
import { type CommandContext, textOption, UsageError } from './command.ts';

/** The options of commands that take clips. */
export const clipOptions = {
  url: { type: 'string' },
  'captured-at': { type: 'string' },
  type: { type: 'string' },
} as const;

export const clipHelp = [
  '--url ADDRESS       where it came from',
  '--captured-at TIME  when it was taken (ISO 8601); dates without a year are resolved from it',
  '--type TYPE         its MIME type, where it should not be found out',
] as const;

/**
 * A file, or standard input for `-`, as a clip with what the options say of it. A file that says nothing of its time is
 * taken to be captured when it was last written.
 */
export async function readClipInput(context: CommandContext, source: string): Promise<ClipInput> {
  const isStdin = source === '-';
  const bytes = isStdin ? await buffer(process.stdin) : await readFile(source);
  const given = textOption(context, 'captured-at');
  return {
    base64: bytes.toString('base64'),
    type: textOption(context, 'type'),
    url: textOption(context, 'url'),
    capturedAt: given ? capturedAt(given) : isStdin ? null : (await stat(source)).mtime.toISOString(),
    capturedAtIsGuess: !given && !isStdin,
    source: isStdin ? 'stdin' : source,
  };
}

function capturedAt(value: string): string {
  const time = new Date(value);
  if (Number.isNaN(time.getTime()))
    throw new UsageError(`--captured-at takes a time such as 2022-01-13T09:30:00Z, not “${value}”.`);
  return time.toISOString();
}
