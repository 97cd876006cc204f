import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { App } from 'electron';
import { meantArchive } from '../hosts/locations.ts';

export interface ArchiveLocation {
  /** The archive's folder, absolute. */
  readonly dir: string;
  /** The one that was meant, where it is not there and `dir` takes its place. */
  readonly missed: string | null;
  /** Where the interface's settings are kept, whichever archive is open: shared with the server and the command line. */
  readonly configDir: string;
  /** Chromium's own files, the window's place and the single-instance lock: one for each archive. */
  readonly profileDir: string;
}

export interface LocationInput {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly userData: string;
}

/** `--archive DIR` or `--archive=DIR` wins over PRESSMARK_ARCHIVE, that over the one chosen last, and that over `archive` in the person's data folder. */
export function locateArchive({ args, env, cwd, userData }: LocationInput): ArchiveLocation {
  const own = join(userData, 'archive');
  const named = namedArchive(args);
  const meant = meantArchive(named, env, userData);
  const dir = resolve(cwd, meant.dir);
  // Electron's lock is one for each profile: with a profile of its own, a second archive can be open beside the first. One that is not
  // named is the person's usual one, whichever it is by now: a second start finds the first by the same profile.
  const usual = dir === own || !(named || env.PRESSMARK_ARCHIVE);
  const profileDir = usual ? userData : join(userData, 'profiles', shortHash(dir));
  return { dir, missed: meant.missed, configDir: userData, profileDir };
}

function namedArchive(args: readonly string[]): string | undefined {
  const at = args.indexOf('--archive');
  if (at >= 0) return args[at + 1];
  return args.find((arg) => arg.startsWith('--archive='))?.slice('--archive='.length);
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Must run before Electron is ready: the profile cannot be moved later. */
export function setupArchiveLocation(app: App): ArchiveLocation {
  const location = locateArchive({
    args: process.argv.slice(1),
    env: process.env,
    cwd: process.cwd(),
    userData: app.getPath('userData'),
  });
  if (location.profileDir !== location.configDir) {
    // Electron refuses a folder that is not there.
    mkdirSync(location.profileDir, { recursive: true, mode: 0o700 });
    app.setPath('userData', location.profileDir);
    app.setPath('sessionData', location.profileDir);
  }
  return location;
}
