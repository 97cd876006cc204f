import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TestApp } from './support/app.ts';
import { violations } from './support/axe.ts';
import { openPage } from './support/browser.ts';
import { stories } from './support/story.ts';

const clip = readFileSync(join(import.meta.dirname, 'fixtures', 'wire-clip.txt'), 'utf8');

/** Walks through every screen of the interface; `look` is called on each. */
async function everyScreen(app: TestApp, look: (screen: string) => Promise<void>): Promise<void> {
  const { page } = app;
  const press = (key: string) => page.keyboard.press(key);
  const close = async (name: string) => {
    await press('Escape');
    await app.dialog(name).waitFor({ state: 'detached' });
  };
  await page.getByRole('heading', { name: 'A news archive of your own' }).waitFor();
  await look('welcome');
  await app.button('Open the sample archive').click();
  await app.rows.first().waitFor();
  await look('list');

  await app.find('storm');
  await app.rows.first().click();
  await app.headline.waitFor();
  await look('list and article with marks');
  await app.button('More').click();
  await page.getByRole('menu').waitFor();
  await look('menu');
  await page.getByRole('menuitem', { name: 'Export…' }).click();
  await app.dialog('Export').waitFor();
  await look('export');
  await close('Export');
  await app.button('Correct the fields').click();
  await app.dialog('Correct the fields').waitFor();
  await look('correct the fields');
  await close('Correct the fields');
  await app.button('Show the raw capture').click();
  await app.dialog('Raw capture').locator('pre').waitFor();
  await look('raw capture');
  await page.getByRole('tab', { name: 'As a page' }).click();
  await look('raw capture as a page');
  await close('Raw capture');

  await press('t');
  await app.dialog('Tags').getByRole('combobox').fill('wa');
  await look('tags');
  await close('Tags');
  await press('x');
  await page.getByText('1 picked').waitFor();
  await look('picked');
  await press('Escape');
  await press('Control+k');
  await app.dialog('Go to anything').getByRole('combobox').fill('wa');
  await look('palette');
  await close('Go to anything');
  await press('?');
  await app.dialog('Keys').waitFor();
  await look('help');
  await app.dialog('Keys').getByRole('button', { name: 'The search language' }).click();
  await app.page.getByRole('heading', { name: 'Words near each other' }).waitFor();
  await look('search language');
  await app.button('Close the search language').click();
  await press('Control+,');
  await app.dialog('Settings').waitFor();
  await look('settings');
  await close('Settings');
  await app.paste(clip);
  await look('paste');
  await close('Paste a clip');
  await app.find('storm (');
  await look('a problem in the query');
  await app.find('qqqzzz');
  await page.getByRole('heading', { name: 'Nothing found' }).waitFor();
  await look('nothing found');
  await app.view('Trash').click();
  await page.getByText('The trash is empty').waitFor();
  await look('empty trash');
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  const story = stories({ browser: { colorScheme } });
  test('axe finds no fault on any screen', async () => {
    const { app } = story();
    const faults: string[] = [];
    await everyScreen(app, async (screen) => {
      faults.push(...(await violations(app.page)).map((fault) => `${screen}: ${fault}`));
    });
    expect(faults).toEqual([]);
  }, 120_000);
});

describe('on screens seldom seen', () => {
  const story = stories();
  test('axe finds no fault with signing in, the account of an import and the dialog for a folder', async () => {
    const { app, server } = story();
    const faults: string[] = [];
    const stranger = await openPage(new URL(server.address).origin);
    await stranger.page.getByRole('heading', { name: 'Please sign in' }).waitFor();
    faults.push(...(await violations(stranger.page)));
    await stranger.close();

    await app.page
      .getByLabel('Files to archive')
      .setInputFiles([{ name: 'broken.jsonl', mimeType: 'application/json', buffer: Buffer.from('{}') }]);
    await app.dialog('Import').waitFor();
    faults.push(...(await violations(app.page)));
    await app.page.keyboard.press('Escape');
    await app.dialog('Import').waitFor({ state: 'detached' });

    await app.page.keyboard.press('Control+k');
    await app.dialog('Go to anything').getByRole('combobox').fill('Add a folder');
    await app.page.keyboard.press('Enter');
    await app.dialog('Add a folder').waitFor();
    faults.push(...(await violations(app.page)));
    expect(faults).toEqual([]);
  });
});

describe('in one pane', () => {
  const story = stories({ browser: { viewport: { width: 600, height: 800 } } });
  test('axe finds no fault with list, article and drawer', async () => {
    const { app } = story();
    await app.button('Open the sample archive').click();
    await app.rows.first().waitFor();
    const faults = [...(await violations(app.page))];
    await app.button('Views and tags').click();
    await app.dialog('Views and tags').waitFor();
    faults.push(...(await violations(app.page)));
    await app.page.keyboard.press('Escape');
    await app.rows.first().click();
    await app.headline.waitFor();
    faults.push(...(await violations(app.page)));
    expect(faults).toEqual([]);
  });
});
