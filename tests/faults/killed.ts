import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';

const root = join(import.meta.dirname, '..', '..');

const acknowledgedSchema = z.object({ id: z.string(), token: z.string(), sha256: z.string() });
/** A clip that the archive said it had: its text's token, and the hash of its bytes. */
export type Acknowledged = z.infer<typeof acknowledgedSchema>;

/** When to kill: so many ms after the start, or after the first line of output. */
export interface Moment {
  readonly after: 'start' | 'first line';
  readonly ms: number;
}

export interface Killed {
  readonly stdout: string;
  readonly stderr: string;
  /** False if the program had ended by itself before its moment came. */
  readonly killed: boolean;
}

/** Runs a Node program of this repository and ends it at `moment` as a power cut would: nothing of it gets to clean up. */
export function runUntilKilled(args: readonly string[], moment: Moment): Promise<Killed> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    let timer: NodeJS.Timeout | undefined;
    const arm = () => {
      timer ??= setTimeout(() => child.kill('SIGKILL'), moment.ms);
    };
    if (moment.after === 'start') arm();
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      arm();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      clearTimeout(timer);
      resolve({ stdout, stderr, killed: signal === 'SIGKILL' });
    });
  });
}

/** What a killed adder had acknowledged; a last line that was cut short was not. */
export function acknowledgedIn(stdout: string): Acknowledged[] {
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => acknowledgedSchema.parse(JSON.parse(line)));
}
