import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultSettings } from '../../contract/default-settings.ts';
import { createSettings } from './settings.ts';

let dir: string;
const log: string[] = [];
const open = () => createSettings(dir, (line) => log.push(line));
const path = () => join(dir, 'settings.json');
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'pressmark-settings-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

test('what was set is there at the next start, the rest as it was', () => {
  expect(open().get()).toEqual(defaultSettings);
  open().set({ theme: 'dark' });
  open().set({ listWidth: 500 });
  expect(open().get()).toEqual({ ...defaultSettings, theme: 'dark', listWidth: 500 });
});

test('a file that cannot be read is kept aside, and the defaults hold', () => {
  writeFileSync(path(), '{"theme": "da');
  expect(open().get()).toEqual(defaultSettings);
  expect(readFileSync(join(dir, 'settings.broken.json'), 'utf8')).toBe('{"theme": "da');
  expect(log.at(-1)).toContain('settings.broken.json');
});

test('a single value that is not allowed gives way to its default', () => {
  writeFileSync(path(), '{"theme": "dark", "textSize": 99}');
  expect(open().get()).toEqual({ ...defaultSettings, theme: 'dark' });
});

test('a file of an older Pressmark lacks what came later, and is read', () => {
  writeFileSync(
    path(),
    '{"theme": "dark", "sort": "newest", "sidebarWidth": 240, "listWidth": 400, "textSize": 1}',
  );
  expect(open().get()).toEqual({ ...defaultSettings, theme: 'dark', sort: 'newest', singleKeys: true });
});

test('without a folder they last as long as the program', () => {
  const settings = createSettings(null, () => {});
  settings.set({ theme: 'dark' });
  expect(settings.get().theme).toBe('dark');
});
