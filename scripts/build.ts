import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');
const stamp = join(root, 'out', '.built');
const sources = [
  'electron',
  'renderer',
  'resources/clipper',
  'scripts/clipper-manifest.ts',
  'scripts/licences',
  'electron.vite.config.ts',
  'package-lock.json',
];

/** The newest time of change below a path, in milliseconds. */
function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Runs a program of node_modules/.bin and waits; its exit code. */
export function runBin(
  name: string,
  args: readonly string[],
  output: 'inherit' | 'quiet' = 'inherit',
): number {
  const isWindows = process.platform === 'win32';
  const result = spawnSync(join(root, 'node_modules', '.bin', isWindows ? `${name}.cmd` : name), [...args], {
    cwd: root,
    stdio: output === 'inherit' ? 'inherit' : ['ignore', 'ignore', 'inherit'],
    shell: isWindows,
  });
  return result.status ?? 1;
}

/**
 * Builds the interface, the desktop program and the browser's extension into out/, unless nothing has changed since they were built.
 *
 * @returns whether they are there now
 */
export function build(): boolean {
  if (
    existsSync(stamp) &&
    Math.max(...sources.map((path) => newest(join(root, path)))) < statSync(stamp).mtimeMs
  ) {
    return true;
  }
  console.error('Building Pressmark …');
  if (runBin('electron-vite', ['build', '--logLevel', 'warn'], 'quiet') !== 0) return false;
  const clipper = spawnSync(process.execPath, [join(root, 'scripts', 'build-clipper.ts')], {
    stdio: 'inherit',
  });
  if (clipper.status !== 0) return false;
  // Whoever builds learns at once where a new dependency may not be shipped.
  const licences = spawnSync(process.execPath, [join(root, 'scripts', 'licences', 'write.ts')], {
    stdio: 'inherit',
  });
  if (licences.status !== 0) return false;
  writeFileSync(stamp, '');
  return true;
}

if (import.meta.main) process.exit(build() ? 0 : 1);
