import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Packaging, whyNot } from './may-update.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pressmark-packaging-'));
  mkdirSync(join(folder, 'resources'));
  writeFileSync(join(folder, 'resources', 'app-update.yml'), 'provider: generic');
});
afterEach(() => rmSync(folder, { recursive: true }));

const why = (packaging: Partial<Packaging>) =>
  whyNot({
    ...{ isPackaged: true, platform: 'linux', env: {} },
    ...{ resourcesPath: join(folder, 'resources'), execPath: join(folder, 'Pressmark.exe') },
    ...packaging,
  });

test('an AppImage updates itself, other packages of Linux are kept by who installed them', () => {
  expect(why({ env: { APPIMAGE: '/home/me/Pressmark.AppImage' } })).toBeNull();
  expect(why({})).toBe('distribution');
});

test('on Windows what the assistant installed updates itself, the portable file and the msi do not', () => {
  expect(why({ platform: 'win32' })).toBe('installer');
  writeFileSync(join(folder, 'Uninstall Pressmark.exe'), '');
  expect(why({ platform: 'win32' })).toBeNull();
  expect(why({ platform: 'win32', env: { PORTABLE_EXECUTABLE_FILE: 'D:\\Pressmark.exe' } })).toBe('portable');
});

test('on macOS it does, where whoever built it named a place', () => {
  expect(why({ platform: 'darwin' })).toBeNull();
  rmSync(join(folder, 'resources', 'app-update.yml'));
  expect(why({ platform: 'darwin' })).toBe('no-place');
  expect(why({ platform: 'darwin', isPackaged: false })).toBe('sources');
});
