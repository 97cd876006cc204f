import { join } from 'node:path';
import type { BrowserWindow, Rectangle, Screen } from 'electron';
import { resourcesDir } from '../resources.ts';
import { keepPlaces } from './keep-places.ts';
import { besides, placeWindow } from './place.ts';
import type { WindowPlace } from './places-file.ts';
import { windowOptions } from './window-options.ts';

type Platform = Pick<typeof import('electron'), 'app' | 'BrowserWindow' | 'nativeTheme' | 'screen'>;

export interface WindowHost {
  /** Brings the window used last to the front; where there is none, opens those of the last time, or one. */
  show(): BrowserWindow;
  /** Opens one more. */
  open(): BrowserWindow;
  /** The window used last. */
  current(): BrowserWindow | null;
  /** Whether one of them is in front of other programs'. */
  isInFront(): boolean;
  /** When the window's page was loaded: what is sent to it before that is lost. */
  loaded(window: BrowserWindow): Promise<void>;
  /** Tells of each window that is opened from now on. */
  onOpen(listener: (window: BrowserWindow) => void): void;
  /** Tells when another window came to the front. */
  onFocus(listener: (window: BrowserWindow) => void): void;
}

/** The program's windows, which come back where they were with what they showed. */
export function setupWindows(platform: Platform, address: string, log: (line: string) => void): WindowHost {
  const { app, nativeTheme, screen } = platform;
  /** The one used last is at the end. */
  const windows = new Map<BrowserWindow, Promise<void>>();
  const opened: ((window: BrowserWindow) => void)[] = [];
  const focused: ((window: BrowserWindow) => void)[] = [];
  const places = keepPlaces(app, join(app.getPath('userData'), 'window.json'), log);

  const open = (saved: (Partial<WindowPlace> & Pick<WindowPlace, 'bounds'>) | null) => {
    const window = new platform.BrowserWindow(
      windowOptions({
        bounds: placeWindow(saved, workAreas(screen)),
        dark: nativeTheme.shouldUseDarkColors,
        preload: join(import.meta.dirname, '..', 'preload', 'preload.cjs'),
        icon: join(resourcesDir(app), 'icons', 'icon.png'),
      }),
    );
    window.once('ready-to-show', () => {
      if (saved?.maximized) window.maximize();
      window.show();
    });
    window.on('focus', () => {
      const loading = windows.get(window);
      if (!loading) return;
      windows.delete(window);
      windows.set(window, loading);
      for (const listener of focused) listener(window);
    });
    window.on('closed', () => windows.delete(window));
    const loading = window.loadURL(`${address}${saved?.at ?? ''}`);
    windows.set(
      window,
      loading.catch((error: Error) => log(`window: ${error.message}`)),
    );
    places.follow(window);
    for (const listener of opened) listener(window);
    return window;
  };
  const current = () => [...windows.keys()].at(-1) ?? null;

  return {
    current,
    isInFront: () => current()?.isFocused() ?? false,
    loaded: async (window) => windows.get(window),
    onOpen: (listener) => void opened.push(listener),
    onFocus: (listener) => void focused.push(listener),
    open() {
      const front = current();
      return open(front && besides({ bounds: front.getNormalBounds() }));
    },
    show() {
      const window = current();
      if (!window) {
        const [first = null, ...others] = places.saved();
        // The first was the one used last, and comes last to the front.
        for (const place of others.toReversed()) open(place);
        return open(first);
      }
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
      return window;
    },
  };
}

function workAreas(screen: Screen): Rectangle[] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id);
  return [primary, ...others].map((display) => display.workArea);
}
