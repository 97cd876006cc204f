import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { smallest } from './place.ts';

export interface WindowLook {
  readonly bounds: Rectangle;
  readonly dark: boolean;
  readonly preload: string;
  readonly icon: string;
}

/** How a window is made. Nothing of Node reaches the page; what it may ask for is in the preload's bridge. */
export function windowOptions({ bounds, dark, preload, icon }: WindowLook) {
  return {
    ...bounds,
    icon,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Pressmark',
    // The page's own ground, so that the first frame does not flash.
    backgroundColor: dark ? '#1b1a19' : '#fefdfb',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Elsewhere than on macOS its dictionaries come from a server of Google's, and Pressmark asks no network for anything.
      spellcheck: process.platform === 'darwin',
    },
  } satisfies BrowserWindowConstructorOptions;
}
