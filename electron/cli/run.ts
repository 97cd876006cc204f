import { parseArgs } from 'node:util';
import { ArchiveError } from '../contract/errors.ts';
import { createDirectClient } from '../hosts/direct.ts';
import { meantArchive, missedLine, resourcesDir, userDataDir } from '../hosts/locations.ts';
import { upgradePrinter } from '../hosts/upgrade-printer.ts';
import { type Command, type Exit, type Output, UsageError } from './command.ts';
import { commands } from './commands/index.ts';
import { commandHelp, help } from './help.ts';

const common = {
  archive: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Runs one command line.
 *
 * @param argv what stands behind the program's name
 * @returns the exit code: 0 done, 1 failed, 2 wrong use, 3 partly done
 */
export async function run(argv: readonly string[], output: Output, signal: AbortSignal): Promise<Exit> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    output.line(help(commands));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((each) => each.name === name);
  if (!command) {
    output.note(`There is no command “${name}”.\n\n${help(commands)}`);
    return 2;
  }
  try {
    return await runCommand(command, rest, output, signal);
  } catch (error) {
    return explain(error, command, output);
  }
}

async function runCommand(
  command: Command,
  argv: readonly string[],
  output: Output,
  signal: AbortSignal,
): Promise<Exit> {
  const { values, positionals } = parseCommand(command, argv);
  if (values.help) {
    output.line(commandHelp(command));
    return 0;
  }
  const meant = meantArchive(typeof values.archive === 'string' ? values.archive : undefined);
  if (meant.missed !== null) output.note(missedLine(meant));
  const { dir, missed } = meant;
  const place = {
    dir,
    resourcesDir: resourcesDir(),
    configDir: userDataDir(),
    program: `pressmark ${command.name}`,
  };
  const client = createDirectClient(place, (line) => output.note(line));
  client.on(upgradePrinter((line) => output.note(line)));
  try {
    return await command.run({
      args: positionals,
      options: values,
      client,
      archiveDir: dir,
      missedArchive: missed,
      json: values.json === true,
      output,
      signal,
    });
  } finally {
    await client.close();
  }
}

function parseCommand(command: Command, argv: readonly string[]) {
  // What begins with a minus may be a tag to take off or a query's negation: only what is known as an option is one.
  const known = new Set(Object.keys({ ...common, ...command.options }).map((option) => `--${option}`));
  const isOption = (word: string) => word === '-h' || known.has(word.split('=')[0] ?? '');
  const words: string[] = [];
  const options: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? '';
    if (word === '--') {
      words.push(...argv.slice(i + 1));
      break;
    }
    if (!isOption(word)) {
      if (word.startsWith('--')) throw new UsageError(`There is no option “${word}”.`);
      words.push(word);
      continue;
    }
    options.push(word);
    const config = { ...common, ...command.options }[word.slice(2)];
    const next = argv[i + 1];
    if (config?.type === 'string' && next !== undefined) {
      options.pop();
      options.push(`${word}=${next}`);
      i++;
    }
  }
  try {
    const { values } = parseArgs({ args: options, options: { ...common, ...command.options }, strict: true });
    return { values: values as Record<string, string | boolean | undefined>, positionals: words };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function explain(error: unknown, command: Command, output: Output): Exit {
  if (error instanceof UsageError) {
    output.note(`${error.message}\n\n${commandHelp(command)}`);
    return 2;
  }
  if (error instanceof ArchiveError) {
    output.note(error.message);
    return error.code === 'bad-input' ? 2 : 1;
  }
  output.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 1;
}
