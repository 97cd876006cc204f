import { findElectron } from '../../scripts/electron-binary.ts';
import type { Launcher } from './desktop.ts';
import { electronLauncher } from './electron-launcher.ts';
import { standInLauncher } from './stand-in-launcher.ts';

/**
 * How the desktop program is run here: in Electron where its binary is (`node_modules/electron/dist`, or the folder that
 * ELECTRON_OVERRIDE_DIST_PATH names), else against a stand-in for its module. The specs name which in their title. Where
 * PRESSMARK_DESKTOP is `electron`, as in CI, nothing else will do.
 */
export function chooseLauncher(): Launcher {
  const electron = findElectron();
  if (!electron && process.env.PRESSMARK_DESKTOP === 'electron')
    throw new Error('Electron is to be tested in, and is not there: node node_modules/electron/install.js');
  return electron ? electronLauncher(electron) : standInLauncher();
}
