import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { windowOptions } from './window-options.ts';

const bounds = { x: 0, y: 0, width: 800, height: 600 };

// Word for word, so that nothing is switched on in passing: https://www.electronjs.org/docs/latest/tutorial/security
test('a window’s page is in a sandbox, apart from its preload, and has nothing of Node', () => {
  const { webPreferences } = windowOptions({
    bounds,
    dark: false,
    preload: '/preload.cjs',
    icon: '/icon.png',
  });
  expect(webPreferences).toEqual({
    preload: '/preload.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: process.platform === 'darwin',
  });
});

test('windows are made in one place, and the sandbox is on for all before any is', () => {
  const main = join(import.meta.dirname, '..');
  const sources = readdirSync(main, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => [name, readFileSync(join(main, name), 'utf8')] as const);
  const making = sources.filter(([, text]) =>
    /new [\w.]*(BrowserWindow|WebContentsView|BrowserView)\(/.test(text),
  );
  expect(making.map(([name]) => name)).toEqual([join('windows', 'windows.ts')]);
  expect(making[0]?.[1]).toMatch(/BrowserWindow\(\s*windowOptions\(/);
  expect(sources.find(([name]) => name === 'main.ts')?.[1]).toMatch(/^app\.enableSandbox\(\);$/m);
  const risky =
    /commandLine|experimentalFeatures|enableBlinkFeatures|allowpopups|disable-web-security|loadFile\(/;
  expect(sources.filter(([, text]) => risky.test(text)).map(([name]) => name)).toEqual([]);
});
