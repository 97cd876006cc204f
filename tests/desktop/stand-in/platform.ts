import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import type {
  Clipboard,
  CrashReporter,
  CrashReporterStartOptions,
  Dialog,
  Display,
  GlobalShortcut,
  NativeTheme,
  NotificationConstructorOptions,
  Screen,
  Shell,
} from 'electron';
import type { Menu } from './menu.ts';

const workArea = { x: 0, y: 0, width: 1600, height: 1000 };
const display = { id: 1, workArea } as Display;

export const screen = {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
};
screen satisfies Pick<Screen, 'getPrimaryDisplay' | 'getAllDisplays'>;

export const nativeTheme = { shouldUseDarkColors: false };
nativeTheme satisfies Pick<NativeTheme, 'shouldUseDarkColors'>;

/** Nobody is there to choose: every dialog for files is given up and every question stays open, unless a test puts a function of its own in place. */
export const dialog = {
  showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  showMessageBox: () => new Promise<never>(() => {}),
  showErrorBox: (title: string, content: string) => console.error(`${title}\n${content}`),
};
dialog satisfies Pick<Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox' | 'showErrorBox'>;

export const shell = {
  openExternal: async () => {},
  showItemInFolder: () => {},
};
shell satisfies Pick<Shell, 'openExternal' | 'showItemInFolder'>;

/** What would be shown, in its order; a test that wants one clicked emits it. */
export class Notification extends EventEmitter {
  static readonly shown: Notification[] = [];
  static isSupported = () => true;
  readonly body: string;

  constructor({ body = '' }: NotificationConstructorOptions) {
    super();
    this.body = body;
  }

  show(): void {
    Notification.shown.push(this);
  }
}

let copied = '';

/** A clipboard of the program's own: the machine's is left alone. */
export const clipboard = {
  readText: async () => copied,
  writeText: async (text: string) => {
    copied = text;
  },
};
clipboard satisfies Pick<Clipboard, 'readText' | 'writeText'>;

const taken = 'CmdOrCtrl+Shift+F12';
const shortcuts = new Map<string, () => void>();

/** Keys of the machine are not heard: a test presses one by its name. One is held by another program. */
export const globalShortcut = {
  register(accelerator: string, pressed: () => void): boolean {
    if (accelerator === taken || shortcuts.has(accelerator)) return false;
    shortcuts.set(accelerator, pressed);
    return true;
  },
  unregister: (accelerator: string): void => void shortcuts.delete(accelerator),
  isRegistered: (accelerator: string): boolean => shortcuts.has(accelerator),
  press: (accelerator: string): void => shortcuts.get(accelerator)?.(),
};
globalShortcut satisfies Pick<GlobalShortcut, 'register' | 'unregister' | 'isRegistered'>;

class StandInImage {
  resize = (): StandInImage => this;
}

export const nativeImage = { createFromPath: (_: string) => new StandInImage() };

/** The signs that are shown; nothing is drawn. */
export class Tray extends EventEmitter {
  static readonly shown = new Set<Tray>();
  menu: Menu | null = null;

  constructor(_: object) {
    super();
    Tray.shown.add(this);
  }

  setToolTip(): void {}
  setContextMenu(menu: Menu | null): void {
    this.menu = menu;
  }
  destroy(): void {
    Tray.shown.delete(this);
  }
}
Tray satisfies new (
  image: object,
) => Pick<Electron.Tray, 'destroy'>;

/** Only macOS has one; elsewhere nothing shows it. */
export class ShareMenu {
  popup(): void {}
}

/** Squirrel, which only macOS has; elsewhere electron-updater tells it that the program ends for an update. */
export const autoUpdater = new EventEmitter();

/** Chromium's own reports are not made. */
export const crashReporter = { start: (_: CrashReporterStartOptions): void => {} };
crashReporter satisfies Pick<CrashReporter, 'start'>;
