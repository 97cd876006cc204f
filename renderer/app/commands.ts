import type { Settings } from '../../electron/contract/archive.ts';
import type { Command } from '../../electron/contract/commands.ts';
import type { Changes } from '../data/changes.ts';
import { strokesOf } from '../data/keys/keymap.ts';
import type { Importer } from '../features/clipping/use-importer.ts';
import { stepHighlight } from '../features/marking/step-highlight.ts';
import type { Navigation } from '../features/search/use-navigation.ts';
import { t } from '../i18n/i18n.ts';
import { clampTextSize, textSizes } from '../lib/text-size.ts';
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

type Line = readonly [id: Command, run: () => void, inPalette?: boolean, when?: () => boolean];

const inGroup = (settings: Settings, group: CommandEntry['group'], lines: readonly Line[]): CommandEntry[] =>
  lines.map(([id, run, inPalette = true, when]) => ({
    ...{ id, label: t(`commands.${id}`), group, strokes: strokesOf(settings, id), run, inPalette },
    ...(when && { when }),
  }));

/** Every command of the interface; keys, palette, help and the desktop's menu are made from this list. */
export function createCommands({ actions, changes, navigation, importer, settings, setSettings }: Parts) {
  const { theme, textSize } = settings;
  const move = (by: number) => stepHighlight(by) || navigation.move(by);
  return [
    ...inGroup(settings, 'find', [
      ['reading.find', actions.findInArticle, true, actions.isReading],
      ['search.focus', actions.search],
      ['search.language', actions.searchLanguage],
      ['search.save', actions.saveSearch],
      ['palette.open', () => actions.open({ kind: 'palette' }), false],
      ['article.next', () => move(1), false],
      ['article.previous', () => move(-1), false],
      ['article.open', actions.read, false],
      ['list.back', actions.back, false],
      ['match.next', () => actions.match(1), true, actions.hasMatches],
      ['match.previous', () => actions.match(-1)],
    ]),
    ...inGroup(settings, 'article', [
      ['article.tag', actions.tag],
      ['article.collect', actions.collect],
      ['article.uncollect', actions.uncollect, true, actions.isInCollection],
      ['article.up', () => void actions.shift(-1), false, actions.isInCollection],
      ['article.down', () => void actions.shift(1), false, actions.isInCollection],
      ['article.star', actions.star],
      ['article.read', actions.toggleRead],
      ['article.done', actions.done],
      ['article.trash', actions.trash],
      ['list.pick', () => navigation.toggle(), false],
      ['article.facts', actions.facts],
      ['mark.highlight', actions.highlight],
      ['mark.note', actions.note],
      ['mark.notes', actions.notes],
      ['article.edit', actions.edit],
      ['article.compare', actions.compare],
      ['article.raw', actions.raw],
      ['article.reread', () => void actions.reread()],
      ['article.rereading', actions.rereading],
      ['article.original', actions.original],
      ['article.share', () => void actions.share?.(), 'share' in actions && actions.share !== null],
      ['reading.focus', actions.focusMode],
      ['reading.aloud', actions.aloud],
      ['reading.print', actions.print],
      ['reading.pdf', actions.pdf],
      ['cite.copy', actions.copyCitation],
      ['cite.open', actions.cite],
      ['cite.link', actions.copyLink],
      ['export.open', actions.exportChosen],
    ]),
    ...inGroup(settings, 'archive', [
      ['clip.paste', () => actions.open({ kind: 'paste', text: '', html: null })],
      ['clip.address', () => actions.open({ kind: 'address', url: '' })],
      ['feeds.open', () => actions.open({ kind: 'feeds' })],
      ['clip.add-files', () => void importer.choose()],
      ['clip.add-folder', () => void importer.folder()],
      ['archive.open', () => actions.open({ kind: 'archives' })],
      ['archive.reread', () => actions.open({ kind: 'reread', ids: null })],
      ['change.undo', () => void changes.undo()],
      ['change.redo', () => void changes.redo()],
      ['view.all', () => actions.show({ kind: 'all' })],
      ['view.today', () => actions.show({ kind: 'today' })],
      ['view.unread', () => actions.show({ kind: 'unread' })],
      ['view.starred', () => actions.show({ kind: 'starred' })],
      ['view.highlights', () => actions.show({ kind: 'highlights' })],
      ['view.trash', () => actions.show({ kind: 'trash' })],
    ]),
    ...inGroup(settings, 'window', [
      ['guide.open', () => actions.open({ kind: 'guide' })],
      ['shortcuts.show', () => actions.open({ kind: 'help' })],
      ['updates.open', actions.checkForUpdates, 'pressmark' in globalThis],
      ['settings.open', () => actions.open({ kind: 'settings' })],
      ['sidebar.toggle', actions.drawer, false],
      ['theme.toggle', () => setSettings({ theme: otherTheme(theme) })],
      ['text.larger', () => setSettings({ textSize: clampTextSize(textSize + textSizes.step) })],
      ['text.smaller', () => setSettings({ textSize: clampTextSize(textSize - textSizes.step) })],
      ['text.reset', () => setSettings({ textSize: 1 })],
    ]),
  ];
}

function otherTheme(theme: Settings['theme']): Settings['theme'] {
  const dark =
    theme === 'system' ? window.matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
  return dark ? 'light' : 'dark';
}
