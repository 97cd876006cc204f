import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { type Command, type CommandState, commands } from '../../contract/commands.ts';
import { englishShellWords } from '../../contract/shell-words.ts';
import type { MenuInput } from './item.ts';
import { menuTemplate } from './template.ts';

const statesOf = (...states: readonly CommandState[]): MenuInput['states'] =>
  new Map(states.map((state) => [state.id, state]));

function itemsOf(platform: NodeJS.Platform, given: Partial<MenuInput> = {}) {
  const template = menuTemplate({
    platform,
    appName: 'Pressmark',
    development: false,
    words: englishShellWords,
    states: new Map(),
    update: { kind: 'none', checked: null },
    send: () => {},
    newWindow: () => {},
    showLog: () => {},
    ...given,
  });
  const flatten = (item: MenuItemConstructorOptions): MenuItemConstructorOptions[] => [
    item,
    ...(Array.isArray(item.submenu) ? item.submenu.flatMap(flatten) : []),
  ];
  return template.flatMap(flatten);
}

describe.each(['linux', 'win32', 'darwin'] as const)('the menu on %s', (platform) => {
  test('has every command of the interface once, and sends it by name', () => {
    const sent: string[] = [];
    const items = itemsOf(platform, { send: (command) => sent.push(command) });
    const found = items.filter(({ id }) => commands.includes(id as Command));
    for (const item of found) item.click?.({} as never, undefined, {} as never);
    // Only macOS has a menu of where to send something.
    const here = commands.filter((id) => id !== 'article.share' || platform === 'darwin');
    expect(sent.toSorted()).toEqual(here.toSorted());
    expect(found.map(({ id }) => id)).toEqual(sent);
  });

  test('has words for every item', () => {
    const nameless = itemsOf(platform).filter(
      ({ type, visible, label }) => type !== 'separator' && visible !== false && !label,
    );
    expect(nameless).toEqual([]);
    expect(itemsOf(platform).filter(({ id, label }) => id !== undefined && id === label)).toEqual([]);
  });

  test('gives no key twice', () => {
    const keys = itemsOf(platform).flatMap(({ accelerator }) => (accelerator ? [accelerator] : []));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('takes no plain letter from text fields', () => {
    const taken = itemsOf(platform).filter(
      ({ accelerator, registerAccelerator }) =>
        accelerator && registerAccelerator !== false && !/(CmdOrCtrl|Cmd|Ctrl)\+/.test(accelerator),
    );
    expect(taken).toEqual([]);
  });
});

test('macOS has the program’s own menu, with Settings and Quit', () => {
  const [first] = itemsOf('darwin');
  expect(first).toMatchObject({ role: 'appMenu', label: 'Pressmark' });
  expect(itemsOf('darwin').filter(({ role }) => role === 'quit')).toHaveLength(1);
});

test('the developers’ tools are not in a packaged program', () => {
  expect(itemsOf('linux').some(({ role }) => role === 'toggleDevTools')).toBe(false);
});

describe('the keys and states that a window tells', () => {
  const states = statesOf(
    { id: 'search.focus', strokes: ['/', 'Mod+f'], enabled: true },
    { id: 'article.star', strokes: ['s'], enabled: false },
    { id: 'reading.print', strokes: ['Mod+p'], enabled: true },
    { id: 'palette.open', strokes: ['Mod+o'], enabled: true },
    { id: 'shortcuts.show', strokes: ['ж'], enabled: true },
  );
  const item = (id: Command, platform: NodeJS.Platform = 'linux') =>
    itemsOf(platform, { states }).find((each) => each.id === id);

  test('a key with a modifier is the menu’s; the one that comes first there', () => {
    expect(item('search.focus')).toMatchObject({ accelerator: 'CmdOrCtrl+F' });
    expect(item('search.focus')).not.toHaveProperty('registerAccelerator');
    expect(item('reading.print')).toMatchObject({ accelerator: 'CmdOrCtrl+P' });
  });

  test('a single letter is only shown, and on macOS not even that', () => {
    expect(item('article.star')).toMatchObject({ accelerator: 'S', registerAccelerator: false });
    expect(item('article.star', 'darwin')).not.toHaveProperty('accelerator');
  });

  test('a key that the person gave to something else is no longer the menu’s own', () => {
    expect(item('palette.open')).toMatchObject({ accelerator: 'CmdOrCtrl+O' });
    expect(item('clip.add-files')).not.toHaveProperty('accelerator');
    expect(item('clip.add-folder')).toMatchObject({ accelerator: 'CmdOrCtrl+Shift+O' });
  });

  test('a key that a menu has no name for is left out', () => {
    expect(item('shortcuts.show')).not.toHaveProperty('accelerator');
  });

  test('what would do nothing is greyed', () => {
    expect(item('article.star')).toMatchObject({ enabled: false });
    expect(item('reading.print')).toMatchObject({ enabled: true });
  });
});
