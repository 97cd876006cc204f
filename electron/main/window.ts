import { join } from 'node:path';
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle, Screen } from 'electron';
import { resourcesDir } from './resources.ts';
import { placeWindow, readPlace, smallest, writePlace } from './window-place.ts';

export interface WindowLook {
  readonly bounds: Rectangle;
  readonly dark: boolean;
  readonly preload: string;
  readonly icon: string;
}

/** How the window is made. Nothing of Node reaches the page; what it may ask for is in the preload's bridge. */
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

type Platform = Pick<typeof import('electron'), 'app' | 'BrowserWindow' | 'nativeTheme' | 'screen'>;

export interface WindowHost {
  /** Opens the window, or brings the open one to the front. */
  show(): BrowserWindow;
  current(): BrowserWindow | null;
  /** When the open window's page was loaded: what is sent to it before that is lost. */
  loaded(): Promise<void>;
}

/** The program's one window, which remembers where it was. */
export function setupWindow(platform: Platform, address: string, log: (line: string) => void): WindowHost {
  const { app, nativeTheme, screen } = platform;
  let current: BrowserWindow | null = null;
  let loaded: Promise<void> = Promise.resolve();
  const placePath = join(app.getPath('userData'), 'window.json');

  const open = () => {
    const saved = readPlace(placePath);
    const preload = join(import.meta.dirname, '..', 'preload', 'preload.cjs');
    const window = new platform.BrowserWindow(
      windowOptions({
        bounds: placeWindow(saved, workAreas(screen)),
        dark: nativeTheme.shouldUseDarkColors,
        preload,
        icon: join(resourcesDir(app), 'icons', 'icon.png'),
      }),
    );
    window.once('ready-to-show', () => {
      if (saved?.maximized) window.maximize();
      window.show();
    });
    window.on('close', () => {
      writePlace(placePath, { bounds: window.getNormalBounds(), maximized: window.isMaximized() });
    });
    window.on('closed', () => {
      current = null;
    });
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      log(`window: its process ended (${reason})`);
      if (reason !== 'clean-exit') window.reload();
    });
    loaded = window.loadURL(address).catch((error: Error) => log(`window: ${error.message}`));
    current = window;
    return window;
  };

  return {
    current: () => current,
    loaded: () => loaded,
    show() {
      if (!current) return open();
      if (current.isMinimized()) current.restore();
      current.show();
      current.focus();
      return current;
    },
  };
}

function workAreas(screen: Screen): Rectangle[] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id);
  return [primary, ...others].map((display) => display.workArea);
}
