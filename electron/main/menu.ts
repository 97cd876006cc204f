import type { MenuItemConstructorOptions } from 'electron';
import type { Command } from '../contract/bridge.ts';

export interface MenuInput {
  readonly platform: NodeJS.Platform;
  readonly appName: string;
  /** Whether to offer what only those who work on Pressmark need. */
  readonly development: boolean;
  readonly send: (command: Command) => void;
  readonly showLog: () => void;
}

type Item = MenuItemConstructorOptions;
const line: Item = { type: 'separator' };

/** The whole native menu. An item that is a command of the interface has the command as its id. */
export function menuTemplate(input: MenuInput): Item[] {
  const mac = input.platform === 'darwin';
  return [
    ...(mac ? [appMenu(input)] : []),
    fileMenu(input, mac),
    editMenu(input),
    viewMenu(input),
    articleMenu(input, mac),
    { role: 'windowMenu' },
    helpMenu(input, mac),
  ];
}

/** @param shownOnly the interface itself acts on the key: a menu that took it would take it from text fields too */
function command(
  { send }: MenuInput,
  id: Command,
  label: string,
  accelerator?: string,
  { shownOnly = false } = {},
): Item {
  return {
    id,
    label,
    ...(accelerator && { accelerator }),
    ...(shownOnly && { registerAccelerator: false }),
    click: () => send(id),
  };
}

function appMenu(input: MenuInput): Item {
  return {
    role: 'appMenu',
    label: input.appName,
    submenu: [
      { role: 'about' },
      line,
      command(input, 'settings.open', 'Settings…', 'Cmd+,'),
      line,
      { role: 'services' },
      line,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      line,
      { role: 'quit' },
    ],
  };
}

function fileMenu(input: MenuInput, mac: boolean): Item {
  return {
    label: '&File',
    submenu: [
      command(input, 'clip.paste', 'Add &Clip…', 'CmdOrCtrl+N'),
      command(input, 'clip.add-files', 'Add &Files…', 'CmdOrCtrl+O'),
      command(input, 'clip.add-folder', 'Add F&older…', 'CmdOrCtrl+Shift+O'),
      line,
      command(input, 'export.open', '&Export…', 'CmdOrCtrl+Shift+E'),
      line,
      ...(mac ? [] : [command(input, 'settings.open', '&Settings…', 'Ctrl+,'), line]),
      mac ? { role: 'close' } : { role: 'quit' },
    ],
  };
}

function editMenu(input: MenuInput): Item {
  return {
    label: '&Edit',
    submenu: [
      // These are for text. The interface hears the keys first, and takes back a change of the archive where no text is edited.
      { role: 'undo' },
      { role: 'redo' },
      command(input, 'change.undo', 'Undo Change of the &Archive'),
      command(input, 'change.redo', 'Re&do Change of the Archive'),
      line,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
      line,
      command(input, 'search.focus', '&Search', 'CmdOrCtrl+F'),
      command(input, 'match.next', 'Next &Match', 'CmdOrCtrl+G'),
      command(input, 'match.previous', '&Previous Match', 'CmdOrCtrl+Shift+G'),
    ],
  };
}

function viewMenu(input: MenuInput): Item {
  return {
    label: '&View',
    submenu: [
      command(input, 'palette.open', '&Go to Anything…', 'CmdOrCtrl+K'),
      line,
      command(input, 'view.all', '&All Articles', 'CmdOrCtrl+1'),
      command(input, 'view.unread', '&Unread', 'CmdOrCtrl+2'),
      command(input, 'view.starred', '&Starred', 'CmdOrCtrl+3'),
      command(input, 'view.trash', '&Trash', 'CmdOrCtrl+4'),
      line,
      command(input, 'sidebar.toggle', 'Show or Hide the Side&bar', 'CmdOrCtrl+B'),
      line,
      command(input, 'text.larger', '&Larger Text', 'CmdOrCtrl+Plus'),
      // Plus needs Shift on most keyboards, and people do not press it.
      { visible: false, accelerator: 'CmdOrCtrl+=', click: () => input.send('text.larger') },
      command(input, 'text.smaller', 'S&maller Text', 'CmdOrCtrl+-'),
      command(input, 'text.reset', 'Us&ual Text Size', 'CmdOrCtrl+0'),
      command(input, 'theme.toggle', 'Switch Light and &Dark'),
      line,
      { role: 'togglefullscreen' },
      ...(input.development ? [line, { role: 'reload' } as const, { role: 'toggleDevTools' } as const] : []),
    ],
  };
}

function articleMenu(input: MenuInput, mac: boolean): Item {
  // macOS has no accelerator that is only shown, and takes single letters from text fields.
  const key = (id: Command, label: string, letter: string) =>
    mac ? command(input, id, label) : command(input, id, label, letter, { shownOnly: true });
  return {
    label: '&Article',
    submenu: [
      key('article.next', '&Next', 'J'),
      key('article.previous', '&Previous', 'K'),
      line,
      key('article.tag', '&Tags…', 'T'),
      key('article.star', '&Star', 'S'),
      key('article.read', 'Mark &Read or Unread', 'U'),
      key('article.done', 'Mark Read, and &Go On', 'E'),
      command(input, 'article.edit', '&Correct Fields…'),
      line,
      key('article.facts', 'Where the Clip &Is From', 'I'),
      command(input, 'article.raw', 'Show the Raw C&apture'),
      key('article.original', '&Open the Original', 'V'),
      line,
      key('article.trash', 'Move to Trash', 'Delete'),
    ],
  };
}

function helpMenu(input: MenuInput, mac: boolean): Item {
  return {
    role: 'help',
    submenu: [
      command(input, 'shortcuts.show', '&Keyboard Shortcuts', mac ? undefined : 'Shift+/', {
        shownOnly: true,
      }),
      command(input, 'search.language', 'The &Search Language'),
      { id: 'log', label: 'Show the &Log', click: input.showLog },
      ...(mac ? [] : [line, { role: 'about' } as const]),
    ],
  };
}

type Platform = Pick<typeof import('electron'), 'app' | 'Menu'>;

export function setupMenu({ app, Menu }: Platform, input: Pick<MenuInput, 'send' | 'showLog'>): void {
  app.setAboutPanelOptions({
    applicationName: app.name,
    applicationVersion: app.getVersion(),
    copyright: 'MIT licence',
  });
  const template = menuTemplate({
    ...input,
    platform: process.platform,
    appName: app.name,
    development: !app.isPackaged,
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
