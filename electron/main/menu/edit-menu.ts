import { command, type Item, line, type MenuInput, role } from './item.ts';

export function editMenu(input: MenuInput): Item {
  return {
    label: input.words.menus.edit,
    submenu: [
      // These are for text. The interface hears the keys first, and takes back a change of the archive where no text is edited.
      role(input, 'undo'),
      role(input, 'redo'),
      withoutKey(command(input, 'change.undo')),
      withoutKey(command(input, 'change.redo')),
      line,
      role(input, 'cut'),
      role(input, 'copy'),
      role(input, 'paste'),
      role(input, 'selectAll'),
      line,
      command(input, 'cite.open'),
      command(input, 'cite.copy', 'CmdOrCtrl+Shift+C'),
      command(input, 'cite.link'),
      line,
      // The key of both: the interface knows whether the article or the list is meant, and so is asked.
      command(input, 'search.focus', 'CmdOrCtrl+F'),
      withoutKey(command(input, 'reading.find')),
      command(input, 'search.save'),
      line,
      command(input, 'match.next', 'CmdOrCtrl+G'),
      command(input, 'match.previous', 'CmdOrCtrl+Shift+G'),
      line,
      command(input, 'list.pick'),
    ],
  };
}

function withoutKey({ accelerator: _, registerAccelerator: __, ...item }: Item): Item {
  return item;
}
