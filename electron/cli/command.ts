import type { ParseArgsOptionsConfig } from 'node:util';
import type { ArchiveClient } from '../hosts/client.ts';

/** How a command ended, as the process's exit code: 0 done, 1 failed, 2 wrong use, 3 partly done. */
export type Exit = 0 | 1 | 2 | 3;

/** What a command has at hand. */
export interface CommandContext {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly client: ArchiveClient;
  readonly archiveDir: string;
  /** The archive that was meant, where it is not there and this one takes its place. */
  readonly missedArchive: string | null;
  /** `--json`: standard output carries one JSON document and nothing else. */
  readonly json: boolean;
  readonly output: Output;
  /** Aborted by Ctrl+C. */
  readonly signal: AbortSignal;
}

export interface Output {
  /** A line on standard output. */
  line(text: string): void;
  /** A value as JSON on standard output. */
  document(value: unknown): void;
  /** A line on standard error. */
  note(text: string): void;
  /** A line on standard error that replaces the one before it; nothing where standard error is no terminal. */
  progress(text: string): void;
}

export interface Command {
  readonly name: string;
  /** What stands behind the name: `FILE…|-`. */
  readonly usage: string;
  readonly summary: string;
  readonly options: ParseArgsOptionsConfig;
  /** A line for each option that needs words. */
  readonly help?: readonly string[];
  run(context: CommandContext): Promise<Exit>;
}

/** Thrown by a command that was called wrongly; shown with its usage, exit code 2. */
export class UsageError extends Error {}

/** A whole number given as an option, or the default; @throws UsageError */
export function numberOption(context: CommandContext, name: string, fallback: number): number {
  const value = context.options[name];
  if (value === undefined) return fallback;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0)
    throw new UsageError(`--${name} takes a whole number, not “${value}”.`);
  return number;
}

/** One of some words given as an option, or the default; @throws UsageError */
export function choiceOption<const T extends string>(
  context: CommandContext,
  name: string,
  choices: readonly T[],
  fallback: T,
): T {
  const value = context.options[name];
  if (value === undefined) return fallback;
  const choice = choices.find((each) => each === value);
  if (!choice) throw new UsageError(`--${name} is one of ${choices.join(', ')}, not “${value}”.`);
  return choice;
}

/** A text given as an option, or null. */
export function textOption(context: CommandContext, name: string): string | null {
  const value = context.options[name];
  return typeof value === 'string' ? value : null;
}
