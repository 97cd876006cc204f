import type { App, BrowserWindow } from 'electron';
import { readPlaces, type WindowPlace, writePlaces } from './places-file.ts';

/** A window that is being dragged tells of each step of the way. */
const restMs = 500;

export interface KeptPlaces {
  /** Where the windows were when the last of them was closed or the program ended, the one used last first. */
  saved(): readonly WindowPlace[];
  follow(window: BrowserWindow): void;
}

/** Keeps the windows' places on disk while they are moved, so that they are there even after a crash. */
export function keepPlaces(app: App, path: string, log: (line: string) => void): KeptPlaces {
  const windows = new Set<BrowserWindow>();
  let ending = false;
  let timer: NodeJS.Timeout | undefined;

  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    const places = [...windows].toReversed().map(placeOf);
    if (places.length === 0) return;
    try {
      writePlaces(path, places);
    } catch (error) {
      log(`windows: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const later = () => {
    if (!ending) timer ??= setTimeout(write, restMs);
  };
  app.on('before-quit', (event) => {
    if (event.defaultPrevented) return;
    // From here on the windows close one by one, and each should come back.
    if (!ending) write();
    ending = true;
  });

  return {
    saved: () => readPlaces(path),
    follow(window) {
      ending = false;
      windows.add(window);
      for (const name of ['resize', 'move', 'maximize', 'unmaximize'] as const) {
        window.on(name as 'resize', later);
      }
      window.webContents.on('did-navigate-in-page', later);
      window.on('focus', () => {
        windows.delete(window);
        windows.add(window);
      });
      window.on('close', () => {
        if (!ending) write();
      });
      window.on('closed', () => {
        windows.delete(window);
        if (!ending) write();
      });
      later();
    },
  };
}

function placeOf(window: BrowserWindow): WindowPlace {
  const address = window.webContents.getURL();
  return {
    bounds: window.getNormalBounds(),
    maximized: window.isMaximized(),
    at: URL.canParse(address) ? new URL(address).hash : '',
  };
}
