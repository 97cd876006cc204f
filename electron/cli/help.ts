import type { Command } from './command.ts';

/** What `pressmark help` prints. */
export function help(commands: readonly Command[]): string {
  const heads = commands.map((command) => `  pressmark ${command.name} ${command.usage}`);
  const width = Math.min(46, Math.max(...heads.map((head) => head.length)));
  const rows = commands.map((command, i) => {
    const head = heads[i] ?? '';
    return head.length <= width
      ? `${head.padEnd(width)}  ${command.summary}`
      : `${head}\n${' '.repeat(width)}  ${command.summary}`;
  });
  return [
    'Pressmark keeps news articles on your own disk and finds them again.',
    '',
    ...rows,
    '',
    'Every command takes --archive DIR (else PRESSMARK_ARCHIVE, else your own archive), --json and --help.',
    'Exit codes: 0 done, 1 failed, 2 wrong use, 3 partly done.',
  ].join('\n');
}

/** What `pressmark NAME --help` prints. */
export function commandHelp(command: Command): string {
  return [
    `pressmark ${command.name} ${command.usage}`,
    `  ${command.summary}.`,
    ...(command.help ?? []).map((line) => `  ${line}`),
  ].join('\n');
}
