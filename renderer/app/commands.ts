import type { Settings } from '../../electron/contract/archive.ts';
import type { Changes } from '../data/changes.ts';
import type { Importer } from '../features/clipping/use-importer.ts';
import { stepHighlight } from '../features/marking/step-highlight.ts';
import type { Navigation } from '../features/search/use-navigation.ts';
import type { commands } from '../i18n/en/commands.ts';
import { t } from '../i18n/i18n.ts';
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

type Named = typeof commands;
type Noun = Exclude<keyof Named, 'groups'>;
/** A command that has its words. */
type CommandId = { [N in Noun]: `${N}.${keyof Named[N] & string}` }[Noun];

type Line = readonly [
  id: CommandId,
  strokes: readonly string[],
  run: () => void,
  inPalette?: boolean,
  when?: () => boolean,
];

const inGroup = (group: CommandEntry['group'], lines: readonly Line[]): CommandEntry[] =>
  lines.map(([id, strokes, run, inPalette = true, when]) => ({
    ...{ id, label: t(`commands.${id}`), group, strokes, run, inPalette },
    ...(when && { when }),
  }));

const textStep = 0.1;
const clampText = (size: number) => Math.min(2, Math.max(0.7, Math.round(size * 10) / 10));

/** Every command of the interface; keys, palette, help and the desktop's menu are made from this list. */
export function createCommands({ actions, changes, navigation, importer, settings, setSettings }: Parts) {
  const { theme, textSize } = settings;
  const move = (by: number) => stepHighlight(by) || navigation.move(by);
  return [
    ...inGroup('find', [
      ['reading.find', ['Mod+f'], actions.findInArticle, true, actions.isReading],
      ['search.focus', ['/', 'Mod+f'], actions.search],
      ['search.language', [], actions.searchLanguage],
      ['search.save', [], actions.saveSearch],
      ['palette.open', ['Mod+k'], () => actions.open({ kind: 'palette' }), false],
      ['article.next', ['j'], () => move(1), false],
      ['article.previous', ['k'], () => move(-1), false],
      ['article.open', ['Enter'], actions.read, false],
      ['list.back', ['Escape'], actions.back, false],
      ['match.next', ['n'], () => actions.match(1), true, actions.hasMatches],
      ['match.previous', ['p'], () => actions.match(-1)],
    ]),
    ...inGroup('article', [
      ['article.tag', ['t'], actions.tag],
      ['article.collect', [], actions.collect],
      ['article.uncollect', [], actions.uncollect, true, actions.isInCollection],
      ['article.up', ['Alt+ArrowUp'], () => void actions.shift(-1), false, actions.isInCollection],
      ['article.down', ['Alt+ArrowDown'], () => void actions.shift(1), false, actions.isInCollection],
      ['article.star', ['s'], actions.star],
      ['article.read', ['u'], actions.toggleRead],
      ['article.done', ['e'], actions.done],
      ['article.trash', ['Delete', '#'], actions.trash],
      ['list.pick', ['x'], () => navigation.toggle(), false],
      ['article.facts', ['i'], actions.facts],
      ['mark.highlight', ['h', 'Mod+Shift+h'], actions.highlight],
      ['mark.note', ['n', 'Mod+Shift+m'], actions.note],
      ['mark.notes', [], actions.notes],
      ['article.edit', [], actions.edit],
      ['article.compare', ['c'], actions.compare],
      ['article.raw', [], actions.raw],
      ['article.reread', [], () => void actions.reread()],
      ['article.rereading', [], actions.rereading],
      ['article.original', ['v'], actions.original],
      ['reading.focus', ['f'], actions.focusMode],
      ['reading.aloud', ['l'], actions.aloud],
      ['reading.print', ['Mod+p'], actions.print],
      ['reading.pdf', [], actions.pdf],
      ['cite.copy', ['Mod+Shift+c'], actions.copyCitation],
      ['cite.open', [], actions.cite],
      ['cite.link', [], actions.copyLink],
      ['export.open', [], actions.exportChosen],
    ]),
    ...inGroup('archive', [
      ['clip.paste', ['a'], () => actions.open({ kind: 'paste', text: '', html: null })],
      ['clip.address', [], () => actions.open({ kind: 'address', url: '' })],
      ['feeds.open', [], () => actions.open({ kind: 'feeds' })],
      ['clip.add-files', [], () => void importer.choose()],
      ['clip.add-folder', [], () => void importer.folder()],
      ['archive.reread', [], () => actions.open({ kind: 'reread', ids: null })],
      ['change.undo', ['Mod+z'], () => void changes.undo()],
      ['change.redo', ['Mod+Shift+z'], () => void changes.redo()],
      ['view.all', [], () => actions.show({ kind: 'all' })],
      ['view.today', [], () => actions.show({ kind: 'today' })],
      ['view.unread', [], () => actions.show({ kind: 'unread' })],
      ['view.starred', [], () => actions.show({ kind: 'starred' })],
      ['view.highlights', [], () => actions.show({ kind: 'highlights' })],
      ['view.trash', [], () => actions.show({ kind: 'trash' })],
    ]),
    ...inGroup('window', [
      ['shortcuts.show', ['?'], () => actions.open({ kind: 'help' })],
      ['settings.open', ['Mod+,'], () => actions.open({ kind: 'settings' })],
      ['sidebar.toggle', ['b'], actions.drawer, false],
      ['theme.toggle', [], () => setSettings({ theme: otherTheme(theme) })],
      ['text.larger', [], () => setSettings({ textSize: clampText(textSize + textStep) })],
      ['text.smaller', [], () => setSettings({ textSize: clampText(textSize - textStep) })],
      ['text.reset', [], () => setSettings({ textSize: 1 })],
    ]),
  ];
}

function otherTheme(theme: Settings['theme']): Settings['theme'] {
  const dark =
    theme === 'system' ? window.matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
  return dark ? 'light' : 'dark';
}
