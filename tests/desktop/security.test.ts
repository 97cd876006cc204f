import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/build.ts';
import type { Desktop } from './desktop.ts';
import { newDesktop, ranIn } from './running.ts';

describe(`the ways out (${ranIn})`, () => {
  const home = newDesktop();
  let desktop: Desktop;
  beforeAll(async () => {
    desktop = await home.launch();
  });
  afterAll(() => home.remove());
  const countWindows = () => desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

  test('a call of a window that is not the interface is refused', async () => {
    const preload = join(root, 'out', 'preload', 'preload.cjs');
    const replies = await desktop.evaluate(async ({ BrowserWindow }, path: string) => {
      const other = new BrowserWindow({
        show: false,
        webPreferences: { preload: path, sandbox: true, contextIsolation: true },
      });
      await other.loadURL('about:blank');
      const answers = await other.webContents.executeJavaScript(`(async () => [
        await window.pressmark.send({ name: 'archive.stats', input: {} }),
        await window.pressmark.shell.pickFiles().then(() => 'answered', () => 'refused'),
      ])()`);
      other.destroy();
      return answers as unknown[];
    }, preload);
    expect(replies).toMatchObject([{ ok: false, error: { code: 'not-allowed' } }, 'refused']);
  });

  test('a frame in the interface has no bridge', async () => {
    const seen = await desktop.page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.src = 'about:blank';
      document.body.append(frame);
      const inner = frame.contentWindow as Window;
      return 'pressmark' in inner;
    });
    expect(seen).toBe(false);
  });

  test('no window is opened, whatever asks', async () => {
    await desktop.page.evaluate(() => {
      window.open('https://example.org/');
      window.open('/');
    });
    await desktop.page.waitForTimeout(300);
    // The stand-in closes what Electron never opens, which takes its time on a busy machine.
    await expect.poll(() => desktop.page.context().pages().length).toBe(1);
    expect(await countWindows()).toBe(1);
  });

  test.each(['https://example.org/', 'data:text/html,elsewhere', 'file:///etc/passwd'])(
    'the window does not go to %s',
    async (url) => {
      const before = desktop.page.url();
      await desktop.page.evaluate((address) => {
        const link = document.createElement('a');
        link.href = address;
        document.body.append(link);
        link.click();
        link.remove();
      }, url);
      await desktop.page.waitForTimeout(200);
      expect(desktop.page.url()).toBe(before);
      expect(await desktop.page.evaluate(() => 'pressmark' in window)).toBe(true);
    },
  );

  test('nothing is fetched from the network', async () => {
    const outcome = await desktop.page.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'fetched',
        () => 'refused',
      ),
    );
    expect(outcome).toBe('refused');
  });

  test('only addresses of the web and of mail are handed to the platform', async () => {
    await desktop.evaluate(({ shell, dialog }) => {
      Object.assign(dialog, { showMessageBox: async () => ({ response: 0, checkboxChecked: false }) });
      const handed: string[] = [];
      Object.assign(globalThis, { handed });
      Object.assign(shell, { openExternal: async (url: string) => void handed.push(url) });
    });
    const answers = await desktop.page.evaluate(async () => {
      const urls = ['https://example.org/a', 'file:///etc/passwd', 'smb://x/y', 'mailto:a@example.org', 'no'];
      const answers: unknown[] = [];
      for (const url of urls) answers.push(await window.pressmark?.shell.openExternal(url));
      return answers;
    });
    expect(answers).toEqual([true, false, false, true, false]);
    const handed = await desktop.evaluate(() => Reflect.get(globalThis, 'handed') as string[]);
    expect(handed).toEqual(['https://example.org/a', 'mailto:a@example.org']);
  });
});
