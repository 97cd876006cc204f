import { command, type Item, isMac, line, type MenuInput, role } from './item.ts';

export function fileMenu(input: MenuInput): Item {
  const mac = isMac(input);
  return {
    label: input.words.menus.file,
    submenu: [
      {
        id: 'new-window',
        label: input.words.newWindow,
        accelerator: 'CmdOrCtrl+Shift+N',
        click: input.newWindow,
      },
      line,
      command(input, 'clip.paste', 'CmdOrCtrl+N'),
      command(input, 'clip.address', 'CmdOrCtrl+L'),
      command(input, 'clip.add-files', 'CmdOrCtrl+O'),
      command(input, 'clip.add-folder', 'CmdOrCtrl+Shift+O'),
      ...(mac ? [recentFiles(input)] : []),
      line,
      command(input, 'feeds.open'),
      command(input, 'archive.reread'),
      command(input, 'archive.open'),
      line,
      command(input, 'export.open', 'CmdOrCtrl+Shift+E'),
      command(input, 'reading.pdf'),
      command(input, 'reading.print'),
      line,
      ...(mac ? [] : [command(input, 'settings.open'), line]),
      mac ? role(input, 'close') : role(input, 'quit'),
    ],
  };
}

/** What was opened last; macOS alone keeps a menu of it, Windows a list at the taskbar. */
const recentFiles = ({ words }: MenuInput): Item => ({
  role: 'recentDocuments',
  label: words.recent.open,
  submenu: [{ role: 'clearRecentDocuments', label: words.recent.clear }],
});
