import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build.ts';

const folder = join(root, 'node_modules', 'electron');

/** Electron's program where it is installed (or where ELECTRON_OVERRIDE_DIST_PATH says), else null. */
export function findElectron(): string | null {
  const pathFile = join(folder, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : 'electron';
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist');
  const path = join(dist, name);
  return existsSync(path) ? path : null;
}

/**
 * Electron's program, fetched from GitHub if it is not there yet; null where GitHub is out of reach.
 * It is asked for a sign of life first, since the fetch itself would wait long on a network that answers nothing.
 */
export async function fetchElectron(): Promise<string | null> {
  const found = findElectron();
  if (found || process.env.ELECTRON_OVERRIDE_DIST_PATH) return found;
  const reachable = await fetch('https://github.com', {
    method: 'HEAD',
    signal: AbortSignal.timeout(5000),
  }).then(
    (response) => response.status < 500,
    () => false,
  );
  if (!reachable) return null;
  console.error('Fetching Electron (once) …');
  spawnSync(process.execPath, [join(folder, 'install.js')], { stdio: ['ignore', 2, 2] });
  return findElectron();
}
