import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { autostartEntry, hiddenSwitch, setStartAtLogin } from './login-item.ts';

let config = '';
beforeEach(() => {
  config = mkdtempSync(join(tmpdir(), 'pressmark-login-'));
});
afterEach(() => rmSync(config, { recursive: true }));

function program({ isPackaged = true } = {}) {
  const told: unknown[] = [];
  return { isPackaged, told, setLoginItemSettings: (settings: unknown) => void told.push(settings) };
}
const place = (platform: NodeJS.Platform) => ({
  platform,
  env: { XDG_CONFIG_HOME: config },
  program: '/opt/Pressmark/pressmark',
  args: [hiddenSwitch],
});
const file = () => join(config, 'autostart', 'pressmark.desktop');

describe('on Linux', () => {
  test('a file starts the program at login, and is taken away again', () => {
    const app = program();
    setStartAtLogin(app, true, place('linux'));
    expect(readFileSync(file(), 'utf8')).toContain('Exec="/opt/Pressmark/pressmark" "--hidden"\n');
    setStartAtLogin(app, false, place('linux'));
    setStartAtLogin(app, false, place('linux'));
    expect(existsSync(file())).toBe(false);
    expect(app.told).toEqual([]);
  });

  test('signs of the shell in a path are only signs', () => {
    const entry = autostartEntry({ program: '/opt/my "press" $x `y` 100%/a\\b', args: [] });
    expect(entry).toContain(String.raw`Exec="/opt/my \\"press\\" \\$x \\${'`'}y\\${'`'} 100%%/a\\\\b"`);
  });
});

test.each(['darwin', 'win32'] as const)('%s is asked by its own way', (platform) => {
  const app = program();
  setStartAtLogin(app, true, place(platform));
  setStartAtLogin(app, false, place(platform));
  expect(app.told).toEqual([
    { openAtLogin: true, args: ['--hidden'] },
    { openAtLogin: false, args: ['--hidden'] },
  ]);
  expect(existsSync(file())).toBe(false);
});

test('a program that is not packaged is not started at login', () => {
  const app = program({ isPackaged: false });
  setStartAtLogin(app, true, place('linux'));
  setStartAtLogin(app, true, place('darwin'));
  expect([existsSync(file()), app.told]).toEqual([false, []]);
});
