import type { BrowserWindow, Dialog, OpenDialogOptions } from 'electron';

/** What can be clipped. macOS chooses files and folders in one dialog; elsewhere it is one or the other. */
export function filesDialog(platform: NodeJS.Platform): OpenDialogOptions {
  return {
    title: 'Add to the archive',
    buttonLabel: 'Add',
    properties: [
      'openFile',
      'multiSelections',
      ...(platform === 'darwin' ? (['openDirectory'] as const) : []),
    ],
    filters: [
      { name: 'Articles', extensions: ['html', 'htm', 'xhtml', 'txt', 'text', 'md', 'jsonl'] },
      { name: 'All files', extensions: ['*'] },
    ],
  };
}

export const folderDialog: OpenDialogOptions = {
  title: 'Choose a folder',
  buttonLabel: 'Choose',
  properties: ['openDirectory', 'createDirectory'],
};

/** Lets a person choose files and folders, in a dialog that belongs to the window where there is one. */
export function setupDialogs(
  dialog: Pick<Dialog, 'showOpenDialog'>,
  currentWindow: () => BrowserWindow | null,
) {
  const choose = async (options: OpenDialogOptions): Promise<readonly string[]> => {
    const window = currentWindow();
    const chosen = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
    return chosen.canceled ? [] : chosen.filePaths;
  };
  return {
    pickFiles: () => choose(filesDialog(process.platform)),
    pickFolder: async () => (await choose(folderDialog))[0] ?? null,
  };
}
