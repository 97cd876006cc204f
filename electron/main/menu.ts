import type { MenuItemConstructorOptions } from 'electron';
import type { Command } from '../contract/bridge.ts';
import { englishShellWords, type ShellWords } from '../contract/shell-words.ts';

export interface MenuInput {
  readonly platform: NodeJS.Platform;
  readonly appName: string;
  readonly words: ShellWords;
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
    windowMenu(input, mac),
    helpMenu(input, mac),
  ];
}

function labelOf({ commands }: ShellWords, id: Command): string {
  const [noun = '', verb = ''] = id.split('.');
  const byVerb: Readonly<Record<string, string>> = commands[noun as keyof typeof commands];
  return byVerb[verb] ?? id;
}

const role = ({ words }: MenuInput, role: keyof ShellWords['roles']): Item => ({
  role,
  label: words.roles[role],
});

/** @param shownOnly the interface itself acts on the key: a menu that took it would take it from text fields too */
function command(
  { send, words }: MenuInput,
  id: Command,
  accelerator?: string,
  { shownOnly = false } = {},
): Item {
  return {
    id,
    label: labelOf(words, id),
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
      role(input, 'about'),
      line,
      command(input, 'settings.open', 'Cmd+,'),
      line,
      role(input, 'services'),
      line,
      role(input, 'hide'),
      role(input, 'hideOthers'),
      role(input, 'unhide'),
      line,
      role(input, 'quit'),
    ],
  };
}

function fileMenu(input: MenuInput, mac: boolean): Item {
  return {
    label: input.words.menus.file,
    submenu: [
      command(input, 'clip.paste', 'CmdOrCtrl+N'),
      command(input, 'clip.add-files', 'CmdOrCtrl+O'),
      command(input, 'clip.add-folder', 'CmdOrCtrl+Shift+O'),
      line,
      command(input, 'export.open', 'CmdOrCtrl+Shift+E'),
      command(input, 'reading.pdf'),
      command(input, 'reading.print', 'CmdOrCtrl+P'),
      line,
      ...(mac ? [] : [command(input, 'settings.open', 'Ctrl+,'), line]),
      mac ? role(input, 'close') : role(input, 'quit'),
    ],
  };
}

function editMenu(input: MenuInput): Item {
  return {
    label: input.words.menus.edit,
    submenu: [
      // These are for text. The interface hears the keys first, and takes back a change of the archive where no text is edited.
      role(input, 'undo'),
      role(input, 'redo'),
      command(input, 'change.undo'),
      command(input, 'change.redo'),
      line,
      role(input, 'cut'),
      role(input, 'copy'),
      role(input, 'paste'),
      role(input, 'selectAll'),
      line,
      command(input, 'search.focus', 'CmdOrCtrl+F'),
      command(input, 'reading.find'),
      command(input, 'match.next', 'CmdOrCtrl+G'),
      command(input, 'match.previous', 'CmdOrCtrl+Shift+G'),
    ],
  };
}

function viewMenu(input: MenuInput): Item {
  return {
    label: input.words.menus.view,
    submenu: [
      command(input, 'palette.open', 'CmdOrCtrl+K'),
      line,
      command(input, 'view.all', 'CmdOrCtrl+1'),
      command(input, 'view.unread', 'CmdOrCtrl+2'),
      command(input, 'view.starred', 'CmdOrCtrl+3'),
      command(input, 'view.trash', 'CmdOrCtrl+4'),
      line,
      command(input, 'sidebar.toggle', 'CmdOrCtrl+B'),
      line,
      command(input, 'text.larger', 'CmdOrCtrl+Plus'),
      // Plus needs Shift on most keyboards, and people do not press it.
      { visible: false, accelerator: 'CmdOrCtrl+=', click: () => input.send('text.larger') },
      command(input, 'text.smaller', 'CmdOrCtrl+-'),
      command(input, 'text.reset', 'CmdOrCtrl+0'),
      command(input, 'theme.toggle'),
      line,
      command(input, 'reading.focus'),
      role(input, 'togglefullscreen'),
      ...(input.development ? [line, role(input, 'reload'), role(input, 'toggleDevTools')] : []),
    ],
  };
}

function articleMenu(input: MenuInput, mac: boolean): Item {
  // macOS has no accelerator that is only shown, and takes single letters from text fields.
  const key = (id: Command, letter: string) =>
    mac ? command(input, id) : command(input, id, letter, { shownOnly: true });
  return {
    label: input.words.menus.article,
    submenu: [
      key('article.next', 'J'),
      key('article.previous', 'K'),
      line,
      key('article.tag', 'T'),
      key('article.star', 'S'),
      key('article.read', 'U'),
      key('article.done', 'E'),
      command(input, 'article.edit'),
      line,
      key('reading.aloud', 'L'),
      key('article.facts', 'I'),
      command(input, 'article.raw'),
      key('article.original', 'V'),
      line,
      key('article.trash', 'Delete'),
    ],
  };
}

function windowMenu(input: MenuInput, mac: boolean): Item {
  return {
    role: 'windowMenu',
    label: input.words.menus.window,
    submenu: [
      role(input, 'minimize'),
      role(input, 'zoom'),
      ...(mac ? [line, role(input, 'front')] : [role(input, 'close')]),
    ],
  };
}

function helpMenu(input: MenuInput, mac: boolean): Item {
  return {
    role: 'help',
    label: input.words.menus.help,
    submenu: [
      command(input, 'shortcuts.show', mac ? undefined : 'Shift+/', {
        shownOnly: true,
      }),
      command(input, 'search.language'),
      { id: 'log', label: input.words.log, click: input.showLog },
      ...(mac ? [] : [line, role(input, 'about')]),
    ],
  };
}

type Platform = Pick<typeof import('electron'), 'app' | 'Menu'>;

/** Shows the menu in English; gives what shows it in other words. */
export function setupMenu(
  { app, Menu }: Platform,
  input: Pick<MenuInput, 'send' | 'showLog'>,
): (words: ShellWords) => void {
  app.setAboutPanelOptions({
    applicationName: app.name,
    applicationVersion: app.getVersion(),
    copyright: 'MIT licence',
  });
  const show = (words: ShellWords) => {
    const template = menuTemplate({
      ...input,
      words,
      platform: process.platform,
      appName: app.name,
      development: !app.isPackaged,
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  show(englishShellWords);
  return show;
}
