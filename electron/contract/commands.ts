/**
 * Every command of the interface, by name: it gives each its keys and what it does, the desktop's menu a place and a label.
 * What only moves text (cut, paste, undo in a field) or the window is the platform's and is not here.
 */
export const commands = [
  'clip.paste',
  'clip.address',
  'clip.add-files',
  'clip.add-folder',
  'feeds.open',
  'archive.reread',
  'cite.open',
  'cite.copy',
  'cite.link',
  'export.open',
  'change.undo',
  'change.redo',
  'search.focus',
  'search.save',
  'search.language',
  'palette.open',
  'list.back',
  'list.pick',
  'reading.find',
  'reading.focus',
  'reading.aloud',
  'reading.print',
  'reading.pdf',
  'mark.highlight',
  'mark.note',
  'mark.notes',
  'article.open',
  'article.tag',
  'article.collect',
  'article.uncollect',
  'article.up',
  'article.down',
  'article.star',
  'article.read',
  'article.done',
  'article.edit',
  'article.trash',
  'article.raw',
  'article.reread',
  'article.rereading',
  'article.compare',
  'article.facts',
  'article.original',
  'article.next',
  'article.previous',
  'match.next',
  'match.previous',
  'view.all',
  'view.today',
  'view.unread',
  'view.starred',
  'view.highlights',
  'view.trash',
  'sidebar.toggle',
  'theme.toggle',
  'text.larger',
  'text.smaller',
  'text.reset',
  'settings.open',
  'shortcuts.show',
] as const;
export type Command = (typeof commands)[number];

/** A command in one window: its keys there, as the interface names them (`Mod+Shift+z`, `j`), and whether it would do anything now. */
export interface CommandState {
  readonly id: Command;
  readonly strokes: readonly string[];
  readonly enabled: boolean;
}
