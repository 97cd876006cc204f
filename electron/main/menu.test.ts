import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { type Command, commands } from '../contract/bridge.ts';
import { englishShellWords } from '../contract/shell-words.ts';
import { menuTemplate } from './menu.ts';

function itemsOf(platform: NodeJS.Platform, send: (command: Command) => void = () => {}) {
  const template = menuTemplate({
    platform,
    appName: 'Pressmark',
    development: false,
    words: englishShellWords,
    send,
    showLog: () => {},
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
    const items = itemsOf(platform, (command) => sent.push(command));
    const found = items.filter(({ id }) => commands.includes(id as Command));
    for (const item of found) item.click?.({} as never, undefined, {} as never);
    expect(sent.toSorted()).toEqual(commands.toSorted());
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
