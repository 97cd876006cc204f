import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { NoUpdates } from '../../contract/updates.ts';

/** What tells which package this is. */
export interface Packaging {
  readonly isPackaged: boolean;
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder of a package's resources. */
  readonly resourcesPath: string;
  readonly execPath: string;
}

/** Why this package does not update itself; null where it does. */
export function whyNot({ isPackaged, platform, env, resourcesPath, execPath }: Packaging): NoUpdates | null {
  if (!isPackaged) return 'sources';
  if (platform === 'linux' && !env.APPIMAGE) return 'distribution';
  if (platform === 'win32' && env.PORTABLE_EXECUTABLE_FILE) return 'portable';
  // The assistant that installs for one person leaves this beside the program, the msi does not.
  if (platform === 'win32' && !existsSync(join(dirname(execPath), `Uninstall ${basename(execPath)}`)))
    return 'installer';
  return existsSync(join(resourcesPath, 'app-update.yml')) ? null : 'no-place';
}
