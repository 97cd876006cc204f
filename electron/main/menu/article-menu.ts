import { command, type Item, isMac, line, type MenuInput } from './item.ts';

export function articleMenu(input: MenuInput): Item {
  return {
    label: input.words.menus.article,
    submenu: [
      command(input, 'article.next'),
      command(input, 'article.previous'),
      command(input, 'article.open'),
      line,
      command(input, 'article.tag'),
      command(input, 'article.star'),
      command(input, 'article.read'),
      command(input, 'article.done'),
      command(input, 'article.edit'),
      line,
      command(input, 'article.collect'),
      command(input, 'article.uncollect'),
      command(input, 'article.up'),
      command(input, 'article.down'),
      line,
      command(input, 'mark.highlight'),
      command(input, 'mark.note'),
      line,
      command(input, 'reading.aloud'),
      command(input, 'article.facts'),
      command(input, 'article.compare'),
      command(input, 'article.raw'),
      command(input, 'article.reread'),
      command(input, 'article.rereading'),
      command(input, 'article.original'),
      // Other platforms have no menu of where to send something.
      ...(isMac(input) ? [command(input, 'article.share')] : []),
      line,
      command(input, 'article.trash'),
    ],
  };
}
