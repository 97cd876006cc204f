import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { useOf } from './process-tree.ts';

export interface ProcessRun {
  readonly ms: number;
  /** The most memory that the process and its children held at once; null where it could not be seen. */
  readonly peakBytes: number | null;
  /** Processor time, user and system; null where it could not be seen. */
  readonly cpuMs: number | null;
  readonly stdout: string;
}

/**
 * Runs a program to its end and measures it.
 *
 * @throws Error with the end of its standard error when it fails
 */
export function runProcess(
  command: string,
  args: readonly string[],
  options: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<ProcessRun> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(command, args, { env: { ...process.env, ...options.env } });
    let peak = 0;
    let cpuMs = 0;
    let stdout = '';
    let stderr = '';
    const timer = setInterval(() => {
      const use = useOf(child.pid ?? 0);
      peak = Math.max(peak, use.residentBytes);
      cpuMs = Math.max(cpuMs, use.cpuMs);
    }, 50);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr = (stderr + text).slice(-4000);
    });
    child.on('error', (error) => {
      clearInterval(timer);
      reject(error);
    });
    child.on('close', (code, signal) => {
      clearInterval(timer);
      const ms = performance.now() - began;
      if (code === 0) resolve({ ms, peakBytes: peak || null, cpuMs: cpuMs || null, stdout });
      else reject(new Error(`${command} ${args[0] ?? ''} ended with ${code ?? signal}\n${stderr}`));
    });
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
  });
}

/** Runs a Node program as `runProcess` does; its memory is exact, since the program itself says it at its end. */
export async function runNode(args: readonly string[], input = ''): Promise<ProcessRun> {
  const file = join(tmpdir(), `pressmark-peak-${process.pid}-${Math.round(performance.now() * 1000)}`);
  const hook = pathToFileURL(join(import.meta.dirname, 'peak-at-exit.ts')).href;
  try {
    const run = await runProcess(process.execPath, ['--import', hook, ...args], {
      input,
      env: { PRESSMARK_BENCH_PEAK: file },
    });
    const told = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    return { ...run, peakBytes: Math.max(told, run.peakBytes ?? 0) || null };
  } finally {
    rmSync(file, { force: true });
  }
}
