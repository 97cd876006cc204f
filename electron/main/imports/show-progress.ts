import type { BrowserWindow } from 'electron';
import type { RunningImports, Share } from './watch-imports.ts';

/** More than 1 is a bar without a measure where the platform has one, less than 0 none: setProgressBar of Electron's. */
export const barOf = (share: Share | undefined): number => (share === undefined ? -1 : (share ?? 2));

/** Shows on the dock or the taskbar how far the running imports have come. */
export function showProgress(imports: RunningImports, windows: () => readonly BrowserWindow[]): void {
  imports.onProgress((share) => {
    for (const window of windows()) window.setProgressBar(barOf(share));
  });
}
