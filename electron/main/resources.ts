import { join } from 'node:path';
import type { App } from 'electron';

/** The folder `resources`: beside the packaged program, or of the checkout. */
export function resourcesDir(app: Pick<App, 'isPackaged' | 'getAppPath'>): string {
  return app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'resources');
}

/** The program's own sign, large. */
export const iconPath = (app: Pick<App, 'isPackaged' | 'getAppPath'>): string =>
  join(resourcesDir(app), 'icons', 'icon.png');
