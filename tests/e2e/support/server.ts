import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');
const program = join(root, 'electron', 'cli', 'pressmark.ts');

export interface TestServer {
  readonly dir: string;
  /** The address that signs in once. */
  readonly address: string;
  /** Runs a command on the archive while no server holds it. */
  stop(): Promise<void>;
}

export interface TestFolder {
  /** A folder that is gone after the test: archive, settings and exports lie in it. */
  readonly path: string;
  readonly archive: string;
  remove(): void;
}

export function testFolder(): TestFolder {
  const path = mkdtempSync(join(tmpdir(), 'pressmark-e2e-'));
  return {
    path,
    archive: join(path, 'archive'),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

const environment = ({ path }: TestFolder): NodeJS.ProcessEnv => ({
  ...process.env,
  XDG_CONFIG_HOME: join(path, 'config'),
  APPDATA: join(path, 'config'),
  HOME: path,
});

/** Runs a command of the program to its end. @returns its standard output, and where wanted its standard error too */
export function pressmark(
  folder: TestFolder,
  args: readonly string[],
  input = '',
  wanted: 'output' | 'all' = 'output',
): Promise<string> {
  const child = spawn(process.execPath, [program, ...args, '--archive', folder.archive], {
    env: environment(folder),
    stdio: ['pipe', 'pipe', wanted === 'all' ? 'pipe' : 'inherit'],
  });
  child.stdin?.end(input);
  return new Promise((resolve, reject) => {
    let out = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        out += text;
      });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(out) : reject(new Error(`${args[0]} ended with ${code}`)),
    );
  });
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      const address = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/.exec(out)?.[0];
      if (address) resolve(address);
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`The server ended with ${code} before it was up: ${out}`)));
  });
}

/** The real server on an archive of its own, at a free port. */
export async function startServer(folder: TestFolder): Promise<TestServer> {
  const child = spawn(process.execPath, [program, 'serve', '--port', '0', '--archive', folder.archive], {
    env: environment(folder),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await printedAddress(child);
  return {
    dir: folder.archive,
    address,
    stop: () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit');
        child.once('exit', () => resolve());
        child.kill('SIGINT');
      }),
  };
}
