import { homedir, platform } from 'node:os';
import { join } from 'node:path';

/**
 * Where Pressmark keeps a person's things by default: Electron's `userData`, so that the desktop program, the server and the
 * command line agree (https://www.electronjs.org/docs/latest/api/app#appgetpathname).
 */
export function userDataDir(
  env: NodeJS.ProcessEnv = process.env,
  system: NodeJS.Platform = platform(),
): string {
  const home = homedir();
  if (system === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Pressmark');
  if (system === 'darwin') return join(home, 'Library', 'Application Support', 'Pressmark');
  return join(env.XDG_CONFIG_HOME || join(home, '.config'), 'Pressmark');
}

/** The archive's folder: the one named, else `PRESSMARK_ARCHIVE`, else `archive` in the user's data folder. */
export function archiveDir(named: string | undefined, env: NodeJS.ProcessEnv = process.env): string {
  return named || env.PRESSMARK_ARCHIVE || join(userDataDir(env), 'archive');
}

/** The folder `resources` of a checkout, as seen from this file. */
export function resourcesDir(): string {
  return join(import.meta.dirname, '..', '..', 'resources');
}
