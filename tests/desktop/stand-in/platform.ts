import type { Clipboard, Dialog, Display, NativeTheme, Screen, Shell } from 'electron';

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

/** There is no platform to show one. */
export class Notification {
  static isSupported = () => false;
  on() {}
  show() {}
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
