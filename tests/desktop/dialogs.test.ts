import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenDialogOptions } from 'electron';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Command } from '../../electron/contract/commands.ts';
import type { Desktop } from './desktop.ts';
import { newDesktop, ranIn } from './running.ts';

const page = (headline: string) =>
  `<!doctype html><title>${headline}</title><h1>${headline}</h1><p>${`What happened was told by a witness of “${headline}”. `.repeat(8)}</p>`;

describe(`the platform’s dialogs (${ranIn})`, () => {
  const home = newDesktop();
  let desktop: Desktop;
  beforeAll(async () => {
    desktop = await home.launch();
  });
  afterAll(() => home.remove());
  beforeEach(() => desktop.evaluate(() => void Object.assign(globalThis, { asked: [], handed: [] })));

  /** Answers dialogs for files from now on; none chosen: the person gives up. */
  const answer = (filePaths: readonly string[]) =>
    desktop.evaluate(({ dialog, BrowserWindow }, paths: readonly string[]) => {
      const showOpenDialog = async (window: unknown, options: unknown) => {
        const [own] = BrowserWindow.getAllWindows();
        (Reflect.get(globalThis, 'asked') as unknown[]).push({ own: window === own, options });
        return { canceled: paths.length === 0, filePaths: [...paths] };
      };
      Object.assign(dialog, { showOpenDialog });
    }, filePaths);
  const asked = () =>
    desktop.evaluate(
      () => Reflect.get(globalThis, 'asked') as { own: boolean; options: OpenDialogOptions }[],
    );
  const choose = (command: Command) =>
    desktop.evaluate<void, string>(
      ({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(),
      command,
    );
  const articles = () =>
    desktop.page.evaluate(async () => {
      const reply = await window.pressmark?.send({ name: 'archive.stats', input: {} });
      return reply?.ok ? (reply.value as { articles: number }).articles : null;
    });

  test('given up, change nothing, and can be opened again', async () => {
    await answer([]);
    await choose('clip.add-files');
    await expect.poll(async () => (await asked()).length).toBe(1);
    await choose('clip.add-folder');
    await expect.poll(async () => (await asked()).length).toBe(2);
    expect(await articles()).toBe(0);
    expect(await desktop.page.getByRole('dialog').count()).toBe(0);
  });

  test('for files belong to the window that asks, speak its language, and what is chosen is archived', async () => {
    const file = join(home.folder, 'bridge.html');
    writeFileSync(file, page('Bridge closes for a week'));
    await answer([file]);
    await choose('clip.add-files');
    await desktop.page.getByRole('option', { name: /Bridge closes for a week/ }).waitFor();
    const [first] = await asked();
    expect(first?.own).toBe(true);
    expect(first?.options).toMatchObject({ title: 'Add to the archive', buttonLabel: 'Add' });
    expect(first?.options.properties).toContain('multiSelections');
    expect(first?.options.filters?.[0]?.extensions).toContain('html');
  });

  test('for a folder choose a folder, of which all that can be read is archived', async () => {
    const folder = join(home.folder, 'clips');
    mkdirSync(folder);
    for (const name of ['Jetty mended', 'Ferry sinks'])
      writeFileSync(join(folder, `${name}.html`), page(name));
    await answer([folder]);
    await choose('clip.add-folder');
    await desktop.page.getByRole('option', { name: /Jetty mended/ }).waitFor();
    await desktop.page.getByRole('option', { name: /Ferry sinks/ }).waitFor();
    expect((await asked())[0]?.options.properties).toContain('openDirectory');
  });

  test('an address is opened outside only once that was said, and the question names it', async () => {
    const open = async (response: number) => {
      await desktop.evaluate(({ dialog, shell }, button: number) => {
        const questions: unknown[] = [];
        const handed: string[] = [];
        Object.assign(globalThis, { asked: questions, handed });
        const showMessageBox = async (_: unknown, box: unknown) => {
          questions.push(box);
          return { response: button, checkboxChecked: false };
        };
        Object.assign(dialog, { showMessageBox });
        Object.assign(shell, { openExternal: async (url: string) => void handed.push(url) });
      }, response);
      await desktop.page.evaluate(() => window.pressmark?.shell.openExternal('https://news.example/a'));
      return desktop.evaluate(() => ({
        question: JSON.stringify(Reflect.get(globalThis, 'asked')),
        handed: Reflect.get(globalThis, 'handed') as string[],
      }));
    };
    const refused = await open(1);
    expect(refused.handed).toEqual([]);
    expect(refused.question).toContain('https://news.example/a');
    expect((await open(0)).handed).toEqual(['https://news.example/a']);
  });
});
