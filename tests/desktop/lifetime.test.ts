import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Opened } from '../../electron/contract/bridge.ts';
import type { Desktop } from './desktop.ts';
import { beginImport, manyPages } from './many-pages.ts';
import { inElectron, newDesktop, ranIn } from './running.ts';

describe(`starting and ending (${ranIn})`, () => {
  let home: ReturnType<typeof newDesktop>;
  beforeEach(() => {
    home = newDesktop();
  });
  afterEach(() => home.remove());

  /** Keeps what the interface is told was opened, for the test to look at. */
  const listen = ({ page }: Desktop) =>
    page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      window.pressmark?.shell.onOpened((opened) => heard.push(opened));
    });
  const heardBy = ({ page }: Desktop) => page.evaluate(() => Reflect.get(window, 'heard') as Opened[]);

  test('a second start ends, hands over its files and links, and brings the first to the front', async () => {
    const desktop = await home.launch();
    await listen(desktop);
    await desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
    const code = await desktop.startAgain(['clip.html', 'pressmark://article/k3m9x2'], home.folder);
    expect(code).toBe(0);
    await expect
      .poll(() => heardBy(desktop))
      .toEqual([
        { kind: 'files', paths: [join(home.folder, 'clip.html')] },
        { kind: 'article', id: 'k3m9x2' },
      ]);
    const windows = await desktop.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.isMinimized()),
    );
    expect(windows).toEqual([false]);
  });

  const clips = 60;
  /** Asks for many clips at once; they are heard, and not all are written. */
  const addMany = (desktop: Desktop) =>
    desktop.page.evaluate(async (count) => {
      const send = (n: number) =>
        window.pressmark?.send({
          name: 'clip.add',
          input: { clip: { text: `Article ${n}\n\nWhat happened on day ${n} was told by witness ${n}.` } },
        });
      for (let n = 1; n <= count; n++) void send(n);
      // Messages keep their order: once this one, which is not for the thread that writes, is answered, all before it were heard.
      await window.pressmark?.send({ name: 'clip.read', input: { clip: { text: 'Read, not kept.' } } });
    }, clips);

  test('a quit waits until what was asked for is written, and frees the archive', async () => {
    const desktop = await home.launch();
    await addMany(desktop);
    await desktop.evaluate(({ app }) => void setTimeout(() => app.quit(), 0));
    expect(await desktop.ended).toBe(0);
    expect(await home.articles()).toBe(clips);
  });

  test('so does closing the last window', async () => {
    const desktop = await home.launch();
    await addMany(desktop);
    await desktop.evaluate(({ app, BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      setTimeout(() => {
        window?.close();
        if (process.platform === 'darwin') app.quit();
      }, 0);
    });
    expect(await desktop.ended).toBe(0);
    expect(await home.articles()).toBe(clips);
  });

  test('what a window asked for is written though its page breaks down', async () => {
    const desktop = await home.launch();
    await desktop.page.locator('#root > *').first().waitFor();
    await addMany(desktop);
    await desktop.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
    await desktop.evaluate(({ app }) => void setTimeout(() => app.quit(), 500));
    expect(await desktop.ended).toBe(0);
    expect(await home.articles()).toBe(clips);
  });

  /** Begins an import of many files and answers what is asked at a quit by the number of a button. */
  const importAndQuit = async (desktop: Desktop, files: number, answer: number) => {
    await desktop.evaluate(({ dialog }, response: number) => {
      const asked: string[] = [];
      Object.assign(globalThis, { asked });
      const showMessageBox = async (...[, box]: [unknown, { message: string }]) => {
        asked.push(box.message);
        return { response, checkboxChecked: false };
      };
      Object.assign(dialog, { showMessageBox });
    }, answer);
    await beginImport(desktop, manyPages(home.folder, files));
    await desktop.evaluate(({ app }) => void setTimeout(() => app.quit(), 0));
  };
  const asked = (desktop: Desktop) =>
    desktop.evaluate(() => Reflect.get(globalThis, 'asked') as readonly string[]);

  test('a quit in the middle of an import asks, and who waits loses nothing of it', async () => {
    const desktop = await home.launch();
    await importAndQuit(desktop, 400, 0);
    expect(await desktop.ended).toBe(0);
    expect(await home.articles()).toBe(400);
  });

  test('who stops the import is out soon, with what was archived', async () => {
    const desktop = await home.launch();
    await importAndQuit(desktop, 2000, 1);
    expect(await desktop.ended).toBe(0);
    const articles = await home.articles();
    expect(articles).toBeGreaterThan(0);
    expect(articles).toBeLessThan(2000);
  });

  test('who does not quit has the import and the window still', async () => {
    const desktop = await home.launch();
    await importAndQuit(desktop, 400, 2);
    await expect.poll(() => asked(desktop)).toEqual(['An import is still running']);
    const articles = () =>
      desktop.page.evaluate(async () => {
        const reply = await window.pressmark?.send({ name: 'archive.stats', input: {} });
        return reply?.ok ? (reply.value as { articles: number }).articles : null;
      });
    await expect.poll(articles, { timeout: 60_000 }).toBe(400);
  });

  // Threads of the program have no name that Electron's own process could be asked by.
  test.skipIf(inElectron)(
    'a part that breaks down is told of in the log, started again, and asked as before',
    async () => {
      const desktop = await home.launch();
      await desktop.page.locator('#root > *').first().waitFor();
      await desktop.evaluate(async () => {
        const threads = Reflect.get(globalThis, 'standInThreads') as { terminate(): Promise<number> }[];
        await Promise.all(threads.map((thread) => thread.terminate()));
      });
      const add = () =>
        desktop.page.evaluate(async () => {
          const clip = { text: 'Harbour reopens\n\nThe harbour reopened on Monday after nine days.' };
          const reply = await window.pressmark?.send({ name: 'clip.add', input: { clip } });
          return reply?.ok;
        });
      await expect.poll(add).toBe(true);
      const [log = ''] = globSync(join(home.folder, 'profile', 'profiles', '*', 'pressmark.log'));
      expect(readFileSync(log, 'utf8')).toMatch(/write thread: it stopped/);
    },
  );

  // Electron's own error box waits for a click that no test can give.
  test.skipIf(inElectron)(
    'an archive that another program writes to is left alone, and it is said why',
    async () => {
      const other = await home.openArchive();
      const begun = await home.launch().catch((error: Error) => error);
      const code = begun instanceof Error ? begun.message : await begun.ended;
      await other.close();
      expect(String(code)).toMatch(/^1$|ended with 1/);
      // The log is in the profile of this archive, of which there is one.
      const [log = ''] = globSync(join(home.folder, 'profile', 'profiles', '*', 'pressmark.log'));
      expect(readFileSync(log, 'utf8')).toContain('another program');
    },
  );

  test('closing the last window ends the program, except on macOS', async () => {
    const desktop = await home.launch();
    await desktop.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      setTimeout(() => window?.close(), 0);
    });
    if (process.platform === 'darwin') return;
    expect(await desktop.ended).toBe(0);
  });
});
