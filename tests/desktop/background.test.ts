import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DesktopSettings } from '../../electron/contract/desktop.ts';
import type { Desktop } from './desktop.ts';
import { manyPages } from './many-pages.ts';
import { inElectron, newDesktop, ranIn } from './running.ts';

// Trays, notifications and keys of the machine cannot be asked what they show; the stand-in remembers it.
describe.skipIf(inElectron)(`beside the windows (${ranIn})`, () => {
  let home: ReturnType<typeof newDesktop>;
  beforeEach(() => {
    home = newDesktop();
  });
  afterEach(() => home.remove());

  const off: DesktopSettings = {
    ...{ tray: false, background: false, startAtLogin: false },
    ...{ clipKey: '', updates: false },
  };
  const set = (desktop: Desktop, change: Partial<DesktopSettings>) =>
    desktop.page.evaluate(
      (value) => window.pressmark?.send({ name: 'settings.set', input: { desktop: value } }),
      { ...off, ...change },
    );
  const trays = (desktop: Desktop) =>
    desktop.evaluate(({ Tray }) => (Reflect.get(Tray, 'shown') as Set<object>).size);
  const clickTray = (desktop: Desktop, id: string) =>
    desktop.evaluate(({ Tray }, name: string) => {
      const [tray] = Reflect.get(Tray, 'shown') as Set<{ menu: Electron.Menu }>;
      tray?.menu.getMenuItemById(name)?.click();
    }, id);
  const told = (desktop: Desktop) =>
    desktop.evaluate(({ Notification }) =>
      (Reflect.get(Notification, 'shown') as { body: string }[]).map(({ body }) => body),
    );
  const copy = (desktop: Desktop, text: string) =>
    desktop.evaluate(({ clipboard }, words: string) => clipboard.writeText(words), text);
  const windows = (desktop: Desktop) =>
    desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  const closeAll = (desktop: Desktop) =>
    desktop.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.close();
    });

  test('there is no sign in the tray until it is asked for, and none when it is given up', async () => {
    const desktop = await home.launch();
    expect(await trays(desktop)).toBe(0);
    await set(desktop, { tray: true });
    await expect.poll(() => trays(desktop)).toBe(1);
    await set(desktop, {});
    await expect.poll(() => trays(desktop)).toBe(0);
  });

  test('a click in the tray archives the clipboard and tells it; what is told opens it', async () => {
    const desktop = await home.launch();
    await set(desktop, { tray: true });
    await expect.poll(() => trays(desktop)).toBe(1);
    await copy(desktop, 'Harbour reopens\n\nThe harbour reopened on Monday after nine days.');
    await clickTray(desktop, 'clip');
    await expect.poll(() => told(desktop)).toEqual(['Archived from the clipboard']);
    await desktop.page.getByRole('option', { name: /Harbour reopens/ }).waitFor();
    await desktop.evaluate(({ Notification }) => {
      (Reflect.get(Notification, 'shown') as NodeJS.EventEmitter[])[0]?.emit('click');
    });
    await desktop.page.locator('#headline', { hasText: 'Harbour reopens' }).waitFor();
  });

  test('with the window closed the program works on where that is wanted, until it is quit', async () => {
    const desktop = await home.launch();
    await set(desktop, { background: true });
    await expect.poll(() => trays(desktop)).toBe(1);
    await closeAll(desktop);
    await expect.poll(() => windows(desktop)).toBe(0);
    await copy(
      desktop,
      'Ferry sinks\n\nThe ferry sank on Sunday evening off the cape. All were taken ashore.',
    );
    await clickTray(desktop, 'clip');
    await expect.poll(() => told(desktop)).toEqual(['Archived from the clipboard']);
    expect(await desktop.startAgain([], home.folder)).toBe(0);
    await expect.poll(() => windows(desktop)).toBe(1);
    await closeAll(desktop);
    await clickTray(desktop, 'quit');
    expect(await desktop.ended).toBe(0);
    expect(await home.articles()).toBe(1);
  });

  test('started at login to work without a window, it opens none', async () => {
    const first = await home.launch();
    await set(first, { background: true });
    await expect.poll(() => trays(first)).toBe(1);
    await first.evaluate(({ app }) => void setTimeout(() => app.quit(), 0));
    await first.ended;
    const second = home.launch(['--hidden']);
    const outcome = await Promise.race([
      second.then(() => 'a window'),
      new Promise((resolve) => setTimeout(resolve, 4000, 'none')),
    ]);
    expect(outcome).toBe('none');
    // The launcher waits for a window: the next start asks for one.
    expect(await first.startAgain([], home.folder)).toBe(0);
    expect(await windows(await second)).toBe(1);
  });

  test('a key is taken by pressing it; one of another program is refused where it is chosen', async () => {
    const desktop = await home.launch();
    const { page } = desktop;
    await desktop.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.getMenuItemById('settings.open')?.click(),
    );
    const settings = page.getByRole('dialog');
    await settings.getByRole('button', { name: 'Set a key…' }).click();
    await page.keyboard.press('Control+Shift+F12');
    await settings.getByText(/belongs to another program/).waitFor();
    await settings.getByRole('button', { name: 'Set a key…' }).click();
    await page.keyboard.press('Control+Shift+Y');
    await settings.getByRole('button', { name: 'Change…' }).waitFor();
    await page.keyboard.press('Escape');

    await copy(desktop, 'Jetty mended\n\nThe old jetty was mended in March, and boats land there again.');
    await desktop.evaluate(({ globalShortcut }) => {
      (Reflect.get(globalShortcut, 'press') as (name: string) => void)('CmdOrCtrl+Shift+Y');
    });
    await expect.poll(() => told(desktop)).toEqual(['Archived from the clipboard']);
  });

  test('a key that is gone by the next start is told', async () => {
    const desktop = await home.launch();
    await set(desktop, { clipKey: 'Mod+Shift+F12' });
    await expect.poll(async () => (await told(desktop))[0]).toMatch(/another program has it/);
  });

  test('an address on the clipboard is asked about, and nothing is fetched', async () => {
    const desktop = await home.launch();
    await set(desktop, { tray: true });
    await expect.poll(() => trays(desktop)).toBe(1);
    await copy(desktop, 'https://news.example/bridge');
    await clickTray(desktop, 'clip');
    await expect
      .poll(() => desktop.page.getByRole('textbox', { name: 'Address' }).inputValue())
      .toBe('https://news.example/bridge');
    expect(await told(desktop)).toEqual([]);
  });

  test('the taskbar shows how far an import has come, and nothing once it is done', async () => {
    const desktop = await home.launch();
    await desktop.evaluate(({ BrowserWindow }) => {
      const shown: number[] = [];
      Object.assign(globalThis, { shown });
      const [window] = BrowserWindow.getAllWindows();
      Object.assign(window ?? {}, { setProgressBar: (share: number) => void shown.push(share) });
    });
    await desktop.page.evaluate(
      (path) => window.pressmark?.send({ name: 'import.run', input: { paths: [path], job: 'many' } }),
      manyPages(home.folder, 60),
    );
    const shown = await desktop.evaluate(() => Reflect.get(globalThis, 'shown') as number[]);
    expect(shown[0]).toBe(2);
    expect(shown.some((share) => share > 0 && share < 1)).toBe(true);
    expect(shown.at(-1)).toBe(-1);
  });
});
