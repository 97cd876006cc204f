import type { Menu, MenuItemConstructorOptions, Tray } from 'electron';
import type { ShellWords } from '../../contract/shell-words.ts';

export interface TrayActions {
  readonly open: () => void;
  readonly clip: () => void;
  readonly paste: () => void;
  readonly quit: () => void;
}

export function trayTemplate(words: ShellWords, actions: TrayActions): MenuItemConstructorOptions[] {
  return [
    { id: 'open', label: words.tray.open, click: actions.open },
    { type: 'separator' },
    { id: 'clip', label: words.tray.clip, click: actions.clip },
    { id: 'paste', label: words.tray.paste, click: actions.paste },
    { type: 'separator' },
    { id: 'quit', label: words.roles.quit, click: actions.quit },
  ];
}

interface Platform {
  readonly makeTray: () => Tray;
  readonly Menu: typeof Menu;
}

export interface TrayHost {
  show(wanted: boolean): void;
  setWords(words: ShellWords): void;
}

/** The program's sign in the tray or the menu bar, while it is wanted. */
export function setupTray({ makeTray, Menu }: Platform, first: ShellWords, actions: TrayActions): TrayHost {
  let tray: Tray | null = null;
  let words = first;
  const fill = () => tray?.setContextMenu(Menu.buildFromTemplate(trayTemplate(words, actions)));
  return {
    show(wanted) {
      if (wanted === (tray !== null)) return;
      if (!wanted) {
        tray?.destroy();
        tray = null;
        return;
      }
      tray = makeTray();
      tray.setToolTip('Pressmark');
      // On macOS a click opens the menu.
      if (process.platform !== 'darwin') tray.on('click', actions.open);
      fill();
    },
    setWords(next) {
      words = next;
      fill();
    },
  };
}
