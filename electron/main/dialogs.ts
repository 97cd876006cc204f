import type { BrowserWindow, Dialog, OpenDialogOptions, WebContents } from 'electron';
import type { ShellWords } from '../contract/shell-words.ts';
import type { ShellCalls } from '../hosts/ipc/shell-calls.ts';

type Words = ShellWords['dialogs'];

/** What can be clipped. macOS chooses files and folders in one dialog; elsewhere it is one or the other. */
export function filesDialog(platform: NodeJS.Platform, words: Words): OpenDialogOptions {
  return {
    title: words.add,
    buttonLabel: words.addButton,
    properties: [
      'openFile',
      'multiSelections',
      ...(platform === 'darwin' ? (['openDirectory'] as const) : []),
    ],
    filters: [
      { name: words.articles, extensions: ['html', 'htm', 'xhtml', 'txt', 'text', 'md', 'jsonl'] },
      { name: words.allFiles, extensions: ['*'] },
    ],
  };
}

export const folderDialog = (words: Words): OpenDialogOptions => ({
  title: words.folder,
  buttonLabel: words.folderButton,
  properties: ['openDirectory', 'createDirectory'],
});

/** Lets a person choose files and folders, in a dialog that belongs to the window that asks. */
export function setupDialogs(
  dialog: Pick<Dialog, 'showOpenDialog'>,
  windowOf: (contents: WebContents) => BrowserWindow | null,
  words: () => ShellWords,
): Pick<ShellCalls, 'pickFiles' | 'pickFolder'> {
  const choose = async (options: OpenDialogOptions, from: WebContents): Promise<readonly string[]> => {
    const window = windowOf(from);
    const chosen = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
    return chosen.canceled ? [] : chosen.filePaths;
  };
  return {
    pickFiles: (_, from) => choose(filesDialog(process.platform, words().dialogs), from),
    pickFolder: async (_, from) => (await choose(folderDialog(words().dialogs), from))[0] ?? null,
  };
}
