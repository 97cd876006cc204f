import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Command, commands } from '../../electron/contract/commands.ts';
import type { Desktop } from './desktop.ts';
import { newDesktop, ranIn } from './running.ts';

interface Shown {
  readonly label: string;
  readonly enabled: boolean;
}

describe(`the native menus (${ranIn})`, () => {
  const home = newDesktop();
  let desktop: Desktop;
  beforeAll(async () => {
    desktop = await home.launch();
    await desktop.page.evaluate(() =>
      window.pressmark?.send({
        name: 'clip.add',
        input: { clip: { text: 'Harbour reopens\n\nThe harbour reopened on Monday after nine days.' } },
      }),
    );
    await desktop.page.getByRole('option', { name: /Harbour reopens/ }).waitFor();
  });
  afterAll(() => home.remove());

  const item = (id: Command): Promise<Shown | null> =>
    desktop.evaluate<Shown | null, string>(({ Menu }, name) => {
      const found = Menu.getApplicationMenu()?.getMenuItemById(name);
      return found ? { label: found.label, enabled: found.enabled } : null;
    }, id);
  const isEnabled = async (id: Command) => (await item(id))?.enabled;

  test('have a place for every command', async () => {
    const missing = await desktop.evaluate(
      ({ Menu }, ids: readonly string[]) =>
        ids.filter((id) => !Menu.getApplicationMenu()?.getMenuItemById(id)),
      commands as readonly string[],
    );
    expect(missing).toEqual(process.platform === 'darwin' ? [] : ['article.share']);
  });

  test('are greyed where there is nothing to act on, and not where there is', async () => {
    const { page } = desktop;
    await expect.poll(() => isEnabled('reading.print')).toBe(false);
    expect(await isEnabled('settings.open')).toBe(true);
    await page.getByRole('option', { name: /Harbour reopens/ }).click();
    await page.locator('#headline').waitFor();
    await expect.poll(() => isEnabled('reading.print')).toBe(true);
    expect(await isEnabled('article.star')).toBe(true);
    expect(await isEnabled('article.uncollect')).toBe(false);
  });

  test('do in the window what they say, once for a click', async () => {
    const { page } = desktop;
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      window.pressmark?.shell.onCommand((command) => heard.push(command));
    });
    await desktop.evaluate(({ Menu }) => {
      Menu.getApplicationMenu()?.getMenuItemById('settings.open')?.click();
    });
    await page.getByRole('dialog').waitFor();
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual(['settings.open']);
    await expect.poll(() => isEnabled('clip.paste')).toBe(false);
    await page.keyboard.press('Escape');
    await expect.poll(() => isEnabled('clip.paste')).toBe(true);
  });

  test('speak the language that the interface was put into, at once and at the next start', async () => {
    const german = { name: 'settings.set', input: { language: 'de' } } as const;
    await desktop.page.evaluate((change) => window.pressmark?.send(change), german);
    await expect.poll(async () => (await item('settings.open'))?.label).toBe('&Einstellungen…');
    await desktop.evaluate(({ app }) => void setTimeout(() => app.quit(), 0));
    await desktop.ended;
    desktop = await home.launch();
    // The interface's own words come once it stands; these are those of the last time.
    expect((await item('settings.open'))?.label).toBe('&Einstellungen…');
    await desktop.page.getByRole('option', { name: /Harbour reopens/ }).waitFor();
    await desktop.page.evaluate((change) => window.pressmark?.send(change), {
      name: 'settings.set',
      input: { language: 'en' },
    } as const);
    await expect.poll(async () => (await item('settings.open'))?.label).toBe('&Settings…');
  });

  test('on selected words offer to search the archive for them', async () => {
    const { page } = desktop;
    const labels = await desktop.evaluate(({ BrowserWindow, Menu }) => {
      Object.assign(Menu.prototype, {
        popup(this: InstanceType<typeof Menu>) {
          Object.assign(globalThis, { popped: this });
        },
      });
      const [window] = BrowserWindow.getAllWindows();
      const clicked = {
        isEditable: false,
        selectionText: 'nine days',
        linkURL: '',
        misspelledWord: '',
        dictionarySuggestions: [],
        editFlags: { canCopy: true },
      };
      window?.webContents.emit('context-menu', {}, clicked);
      const { popped } = globalThis as unknown as { popped: InstanceType<typeof Menu> };
      popped.getMenuItemById('search')?.click();
      return popped.items.map(({ label }) => label);
    });
    expect(labels[0]).toBe('Search the Archive for “nine days”');
    await expect
      .poll(() => page.getByRole('combobox', { name: 'Search the archive' }).inputValue())
      .toBe('"nine days"');
    await page.getByRole('option', { name: /Harbour reopens/ }).waitFor();
  });
});
