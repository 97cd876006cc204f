import { command, type Item, line, type MenuInput, role } from './item.ts';

export function viewMenu(input: MenuInput): Item {
  return {
    label: input.words.menus.view,
    submenu: [
      command(input, 'palette.open'),
      line,
      command(input, 'view.all', 'CmdOrCtrl+1'),
      command(input, 'view.unread', 'CmdOrCtrl+2'),
      command(input, 'view.starred', 'CmdOrCtrl+3'),
      command(input, 'view.today', 'CmdOrCtrl+5'),
      command(input, 'view.highlights', 'CmdOrCtrl+6'),
      command(input, 'view.trash', 'CmdOrCtrl+4'),
      command(input, 'list.back'),
      line,
      command(input, 'sidebar.toggle', 'CmdOrCtrl+B'),
      command(input, 'mark.notes'),
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
