import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import { chosenArchive, isArchive } from './archives/known-archives.ts';

/**
 * Where Pressmark keeps a person's things by default: Electron's `userData`, so that the desktop program, the server and the
 * command line agree (https://www.electronjs.org/docs/latest/api/app#appgetpathname).
 */
export function userDataDir(
  env: Readonly<Record<string, string | undefined>> = process.env,
  system: NodeJS.Platform = platform(),
): string {
  const home = homedir();
  if (system === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Pressmark');
  if (system === 'darwin') return join(home, 'Library', 'Application Support', 'Pressmark');
  return join(env.XDG_CONFIG_HOME || join(home, '.config'), 'Pressmark');
}

/** Which archive is meant. `missed`: the one that the person chose last, where it is not there and `dir` takes its place. */
export interface MeantArchive {
  readonly dir: string;
  readonly missed: string | null;
}

/**
 * The archive's folder: the one named, else `PRESSMARK_ARCHIVE`, else the one that the person chose last in the interface, else `archive`
 * in the user's data folder. One that was chosen and is not there (its disk was taken out) is not made anew.
 *
 * @param dataDir the user's data folder
 */
export function meantArchive(
  named: string | undefined,
  env: Readonly<Record<string, string | undefined>> = process.env,
  dataDir = userDataDir(env),
): MeantArchive {
  const own = join(dataDir, 'archive');
  const told = named || env.PRESSMARK_ARCHIVE;
  if (told) return { dir: told, missed: null };
  const chosen = chosenArchive(dataDir);
  if (chosen === null || isArchive(chosen)) return { dir: chosen ?? own, missed: null };
  return { dir: own, missed: chosen === own ? null : chosen };
}

/** What to say where another archive takes the place of the one that was meant. */
export const missedLine = ({ dir, missed }: MeantArchive): string =>
  `There is no archive in ${missed} at the moment (is its disk connected?). The one in ${dir} is used.`;

/** The folder `resources` of a checkout, as seen from this file. */
export function resourcesDir(): string {
  return join(import.meta.dirname, '..', '..', 'resources');
}
