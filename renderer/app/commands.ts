import type { Settings } from '../../electron/contract/archive.ts';
import type { Changes } from '../data/changes.ts';
import type { Importer } from '../features/clipping/use-importer.ts';
import { stepHighlight } from '../features/marking/step-highlight.ts';
import type { Navigation } from '../features/search/use-navigation.ts';
import type { Actions } from './actions.ts';
import type { CommandEntry } from './command.ts';

interface Parts {
  readonly actions: Actions;
  readonly changes: Changes;
  readonly navigation: Navigation;
  readonly importer: Importer;
  readonly settings: Settings;
  readonly setSettings: (change: Partial<Settings>) => void;
}

type Line = readonly [
  id: string,
  label: string,
  strokes: readonly string[],
  run: () => void,
  inPalette?: boolean,
  when?: () => boolean,
];

const inGroup = (group: CommandEntry['group'], lines: readonly Line[]): CommandEntry[] =>
  lines.map(([id, label, strokes, run, inPalette = true, when]) => ({
    ...{ id, label, group, strokes, run, inPalette },
    ...(when && { when }),
  }));

const textStep = 0.1;
const clampText = (size: number) => Math.min(2, Math.max(0.7, Math.round(size * 10) / 10));

/** Every command of the interface; keys, palette, help and the desktop's menu are made from this list. */
export function createCommands({ actions, changes, navigation, importer, settings, setSettings }: Parts) {
  const { theme, textSize } = settings;
  const move = (by: number) => stepHighlight(by) || navigation.move(by);
  return [
    ...inGroup('Find', [
      ['search.focus', 'Search', ['/', 'Mod+f'], actions.search],
      ['search.language', 'The search language', [], actions.searchLanguage],
      ['search.save', 'Save this search', [], actions.saveSearch],
      ['palette.open', 'Go to anything', ['Mod+k'], () => actions.open({ kind: 'palette' }), false],
      ['article.next', 'Next article', ['j'], () => move(1), false],
      ['article.previous', 'Previous article', ['k'], () => move(-1), false],
      ['article.open', 'Read the article', ['Enter'], actions.read, false],
      ['list.back', 'Back to the list', ['Escape'], actions.back, false],
      ['match.next', 'Next match in the article', ['n'], () => actions.match(1), true, actions.hasMatches],
      ['match.previous', 'Previous match in the article', ['p'], () => actions.match(-1)],
    ]),
    ...inGroup('Article', [
      ['article.tag', 'Tag', ['t'], actions.tag],
      ['article.star', 'Star or unstar', ['s'], actions.star],
      ['article.read', 'Mark read or unread', ['u'], actions.toggleRead],
      ['article.done', 'Mark read, and go to the next', ['e'], actions.done],
      ['article.trash', 'Move to the trash, or restore', ['Delete', '#'], actions.trash],
      ['list.pick', 'Pick out for a change in bulk', ['x'], () => navigation.toggle(), false],
      ['article.facts', 'Show or hide where the clip is from', ['i'], actions.facts],
      [
        'mark.highlight',
        'Highlight the selected words, or select some',
        ['h', 'Mod+Shift+h'],
        actions.highlight,
      ],
      ['mark.note', 'Note on the selected words, or the article', ['n', 'Mod+Shift+m'], actions.note],
      ['mark.notes', 'Show or hide highlights and notes', [], actions.notes],
      ['article.edit', 'Correct the fields', [], actions.edit],
      ['article.compare', 'Compare the editions', ['c'], actions.compare],
      ['article.raw', 'Show the raw capture', [], actions.raw],
      ['article.original', 'Open the original in the browser', ['v'], actions.original],
      ['export.open', 'Export', [], actions.exportChosen],
    ]),
    ...inGroup('Archive', [
      ['clip.paste', 'Paste a clip', ['a'], () => actions.open({ kind: 'paste', text: '', html: null })],
      ['clip.address', 'Add by address', [], () => actions.open({ kind: 'address', url: '' })],
      ['feeds.open', 'Feeds', [], () => actions.open({ kind: 'feeds' })],
      ['clip.add-files', 'Add files', [], () => void importer.choose()],
      ['clip.add-folder', 'Add a folder', [], () => void importer.folder()],
      ['change.undo', 'Undo', ['Mod+z'], () => void changes.undo()],
      ['change.redo', 'Do again', ['Mod+Shift+z'], () => void changes.redo()],
      ['view.all', 'Go to all articles', [], () => actions.show({ kind: 'all' })],
      ['view.today', 'Go to today', [], () => actions.show({ kind: 'today' })],
      ['view.unread', 'Go to unread', [], () => actions.show({ kind: 'unread' })],
      ['view.starred', 'Go to starred', [], () => actions.show({ kind: 'starred' })],
      ['view.highlights', 'Go to highlights', [], () => actions.show({ kind: 'highlights' })],
      ['view.trash', 'Go to the trash', [], () => actions.show({ kind: 'trash' })],
    ]),
    ...inGroup('Window', [
      ['shortcuts.show', 'Keys', ['?'], () => actions.open({ kind: 'help' })],
      ['settings.open', 'Settings', ['Mod+,'], () => actions.open({ kind: 'settings' })],
      ['sidebar.toggle', 'Show views and tags', ['b'], actions.drawer, false],
      ['theme.toggle', 'Switch light and dark', [], () => setSettings({ theme: otherTheme(theme) })],
      ['text.larger', 'Larger text', [], () => setSettings({ textSize: clampText(textSize + textStep) })],
      ['text.smaller', 'Smaller text', [], () => setSettings({ textSize: clampText(textSize - textStep) })],
      ['text.reset', 'Text in its usual size', [], () => setSettings({ textSize: 1 })],
    ]),
  ];
}

function otherTheme(theme: Settings['theme']): Settings['theme'] {
  const dark =
    theme === 'system' ? window.matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
  return dark ? 'light' : 'dark';
}
