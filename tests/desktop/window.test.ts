import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Desktop } from './desktop.ts';
import { newDesktop, ranIn } from './running.ts';

describe(`the window (${ranIn})`, () => {
  const home = newDesktop();
  let desktop: Desktop;
  beforeAll(async () => {
    desktop = await home.launch();
  });
  afterAll(() => home.remove());

  test('opens once, on the interface, and is shown', async () => {
    expect(await desktop.page.title()).toContain('Pressmark');
    await desktop.page.locator('#root > *').first().waitFor();
    const windows = await desktop.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.isVisible()),
    );
    expect(windows).toEqual([true]);
  });

  test('gives the page the bridge, whole, and nothing of Node', async () => {
    const seen = await desktop.page.evaluate(() => ({
      bridge: Object.keys(window.pressmark ?? {}).toSorted(),
      shell: Object.keys(window.pressmark?.shell ?? {}).toSorted(),
      node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
    }));
    expect(seen).toEqual({
      bridge: ['on', 'platform', 'send', 'shell'],
      shell: [
        'dragOut',
        'notify',
        'onCommand',
        'onOpened',
        'onUpdate',
        'openExternal',
        'pathForFile',
        'pickFiles',
        'pickFolder',
        'savePdf',
        'setClipKey',
        'setCommands',
        'setWords',
        'share',
        'update',
      ],
      node: [],
    });
  });

  test('reaches the archive through the bridge and hears its events', async () => {
    const heard = await desktop.page.evaluate(async () => {
      const events: string[] = [];
      const changed = Promise.withResolvers<void>();
      const stop = window.pressmark?.on((event) => {
        events.push(event.name);
        if (event.name === 'archive.changed') changed.resolve();
      });
      const reply = await window.pressmark?.send({
        name: 'clip.add',
        input: { clip: { text: 'Harbour reopens\n\nThe harbour reopened on Monday after nine days.' } },
      });
      await changed.promise;
      stop?.();
      return { reply, events };
    });
    expect(heard.reply).toMatchObject({ ok: true, value: { status: 'stored' } });
    expect(heard.events).toContain('archive.changed');
  });

  test('asks the person by the dialogs of the platform', async () => {
    await desktop.evaluate(({ dialog }) => {
      const chosen = { canceled: false, filePaths: ['/tmp/a.html', '/tmp/b.txt'] };
      Object.assign(dialog, { showOpenDialog: async () => chosen });
    });
    const picked = await desktop.page.evaluate(async () => [
      await window.pressmark?.shell.pickFiles(),
      await window.pressmark?.shell.pickFolder(),
    ]);
    expect(picked).toEqual([['/tmp/a.html', '/tmp/b.txt'], '/tmp/a.html']);
  });
});

test(`the window comes back where it was (${ranIn})`, async () => {
  const home = newDesktop();
  try {
    const first = await home.launch();
    await first.evaluate(({ BrowserWindow, app }) => {
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 50, width: 900, height: 640 });
      setTimeout(() => app.quit(), 50);
    });
    expect(await first.ended).toBe(0);
    const second = await home.launch();
    const bounds = await second.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getBounds(),
    );
    expect(bounds).toMatchObject({ width: 900, height: 640 });
  } finally {
    await home.remove();
  }
});

test(`the open article is saved as a PDF where the person says (${ranIn})`, async () => {
  const home = newDesktop();
  try {
    const desktop = await home.launch();
    const { page } = desktop;
    const file = join(home.folder, 'harbour.pdf');
    await desktop.evaluate(({ dialog }, filePath: string) => {
      Object.assign(dialog, { showSaveDialog: async () => ({ canceled: false, filePath }) });
    }, file);
    await page.evaluate(() =>
      window.pressmark?.send({
        name: 'clip.add',
        input: { clip: { text: 'Harbour reopens\n\nThe harbour reopened on Monday after nine days.' } },
      }),
    );
    await page.getByRole('option', { name: /Harbour reopens/ }).click();
    await page.locator('#headline').waitFor();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Save as PDF…' }).click();
    await page.getByText(`Saved as ${file}`).first().waitFor();
    const { text } = await extractText(new Uint8Array(readFileSync(file)), { mergePages: true });
    expect(text).toContain('Harbour reopens');
    expect(text).not.toContain('All articles');
  } finally {
    await home.remove();
  }
});
