import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Desktop } from './desktop.ts';
import { newDesktop, ranIn } from './running.ts';

describe(`several windows (${ranIn})`, () => {
  let home: ReturnType<typeof newDesktop>;
  beforeEach(() => {
    home = newDesktop();
  });
  afterEach(() => home.remove());

  const openAnother = async (desktop: Desktop): Promise<Page> => {
    const coming = desktop.page.context().waitForEvent('page');
    await desktop.evaluate(({ Menu }) => {
      Menu.getApplicationMenu()?.getMenuItemById('new-window')?.click();
    });
    const page = await coming;
    await page.locator('#root > *').first().waitFor();
    return page;
  };
  const boundsOf = (desktop: Desktop) =>
    desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.getBounds()));
  const quit = async (desktop: Desktop) => {
    await desktop.evaluate(({ app }) => void setTimeout(() => app.quit(), 0));
    expect(await desktop.ended).toBe(0);
  };
  const profileFile = (name: string): string => {
    const [folder = ''] = globSync(join(home.folder, 'profile', 'profiles', '*'));
    return join(folder, name);
  };

  test('show one archive: what is added in one is in the other', async () => {
    const desktop = await home.launch();
    const other = await openAnother(desktop);
    await desktop.page.evaluate(() =>
      window.pressmark?.send({
        name: 'clip.add',
        input: { clip: { text: 'Harbour reopens\n\nThe harbour reopened on Monday after nine days.' } },
      }),
    );
    await other.getByRole('option', { name: /Harbour reopens/ }).waitFor();
  });

  test('have the same settings: a theme chosen in one is the other’s too', async () => {
    const desktop = await home.launch();
    const other = await openAnother(desktop);
    await desktop.page.evaluate((change) => window.pressmark?.send(change), {
      name: 'settings.set',
      input: { theme: 'dark' },
    } as const);
    await expect.poll(() => other.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  });

  test('come back where they were, each with what it showed', async () => {
    const first = await home.launch();
    const other = await openAnother(first);
    await other.evaluate(() => {
      window.location.hash = '#q=ferry';
    });
    await first.evaluate(({ BrowserWindow }) => {
      const [one, two] = BrowserWindow.getAllWindows();
      one?.setBounds({ x: 60, y: 50, width: 900, height: 640 });
      two?.setBounds({ x: 300, y: 90, width: 1000, height: 700 });
    });
    await first.page.waitForTimeout(300);
    await quit(first);

    const second = await home.launch();
    await expect.poll(async () => (await boundsOf(second)).length).toBe(2);
    expect(await boundsOf(second)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ width: 900, height: 640 }),
        expect.objectContaining({ width: 1000, height: 700 }),
      ]),
    );
    const shown = () =>
      second.page
        .context()
        .pages()
        .map((page) => new URL(page.url()).hash);
    await expect.poll(() => shown().toSorted()).toEqual(['', '#q=ferry']);
  });

  test('one that was closed before the end does not come back', async () => {
    const first = await home.launch();
    await openAnother(first);
    await first.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[1]?.close());
    await expect.poll(async () => (await boundsOf(first)).length).toBe(1);
    await quit(first);
    const second = await home.launch();
    expect(await boundsOf(second)).toHaveLength(1);
  });

  test('one on a display that is gone comes back where it can be seen', async () => {
    const first = await home.launch();
    await quit(first);
    const place = { bounds: { x: 9000, y: -4000, width: 900, height: 640 }, maximized: false, at: '' };
    writeFileSync(profileFile('window.json'), JSON.stringify([place]));
    const second = await home.launch();
    const [bounds] = await boundsOf(second);
    expect(bounds).toMatchObject({ width: 900, height: 640 });
    expect(bounds?.x).toBeLessThan(4000);
    expect(bounds?.y).toBeGreaterThanOrEqual(0);
  });

  test('one whose page breaks down is loaded again, and the person is told; the log has it', async () => {
    const desktop = await home.launch();
    await desktop.evaluate(({ BrowserWindow, dialog }) => {
      const asked: string[] = [];
      Object.assign(globalThis, { asked });
      const showMessageBox = async (_: unknown, { message }: { message: string }) => {
        asked.push(message);
        return { response: 1, checkboxChecked: false };
      };
      Object.assign(dialog, { showMessageBox });
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
    });
    const asked = () => desktop.evaluate(() => Reflect.get(globalThis, 'asked') as string[]);
    await expect.poll(asked).toEqual(['A window of Pressmark stopped working']);
    const works = () =>
      desktop.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          `window.pressmark.send({ name: 'archive.stats', input: {} }).then(({ ok }) => ok)`,
        ),
      );
    await expect.poll(() => works().catch(() => false)).toBe(true);
    expect(readFileSync(profileFile('pressmark.log'), 'utf8')).toMatch(/its process ended \(crashed/);
  });
});
