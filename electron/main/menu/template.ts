import { articleMenu } from './article-menu.ts';
import { editMenu } from './edit-menu.ts';
import { fileMenu } from './file-menu.ts';
import { command, type Item, isMac, line, type MenuInput, role } from './item.ts';
import { updateItem } from './update-item.ts';
import { viewMenu } from './view-menu.ts';

/** The whole native menu. An item that is a command of the interface has the command as its id. */
export function menuTemplate(input: MenuInput): Item[] {
  return [
    ...(isMac(input) ? [appMenu(input)] : []),
    fileMenu(input),
    editMenu(input),
    viewMenu(input),
    articleMenu(input),
    windowMenu(input),
    helpMenu(input),
  ];
}

function appMenu(input: MenuInput): Item {
  return {
    role: 'appMenu',
    label: input.appName,
    submenu: [
      role(input, 'about'),
      updateItem(input),
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

function windowMenu(input: MenuInput): Item {
  return {
    role: 'windowMenu',
    label: input.words.menus.window,
    submenu: [
      role(input, 'minimize'),
      role(input, 'zoom'),
      ...(isMac(input) ? [line, role(input, 'front')] : [role(input, 'close')]),
    ],
  };
}

function helpMenu(input: MenuInput): Item {
  return {
    role: 'help',
    label: input.words.menus.help,
    submenu: [
      command(input, 'guide.open'),
      command(input, 'shortcuts.show'),
      command(input, 'search.language'),
      { id: 'log', label: input.words.log, click: input.showLog },
      ...(isMac(input) ? [] : [line, updateItem(input), role(input, 'about')]),
    ],
  };
}
