import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { appOn } from './support/app.ts';
import { violations } from './support/axe.ts';
import { closeBrowser, openPage } from './support/browser.ts';
import { pressmark, startServer, type TestFolder, testFolder } from './support/server.ts';

let folder: TestFolder;
beforeEach(async () => {
  folder = testFolder();
  await pressmark(
    folder,
    ['add', '-'],
    'Ferry stuck in fog\n\nTORNVIK (AP) - A ferry waited for the fog to lift.',
  );
});
afterEach(() => folder.remove());
afterAll(closeBrowser);

test('a backup is made, checked and restored from the settings, and the archive of today is set aside', async () => {
  const server = await startServer(folder);
  const { page, faults, close } = await openPage(server.address);
  try {
    const app = appOn(page);
    await app.row(/Ferry stuck in fog/).waitFor();
    await page.keyboard.press('Control+,');
    const settings = app.dialog('Settings');
    await settings.getByText('There is no backup in the archive’s folder').waitFor();
    await settings.getByRole('button', { name: 'Back up now' }).click();
    const backups = settings.getByRole('list', { name: 'Backups there are' });
    await backups.getByText(/made by you, 1 article.*checked/).waitFor();
    await backups.getByRole('button', { name: 'Check' }).click();
    await app.toast(/The backup is whole/).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await app.row(/Ferry stuck in fog/).click();
    await page.keyboard.press('#');
    await app.row(/Ferry stuck in fog/).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+,');
    await backups.getByRole('button', { name: 'Restore…' }).click();
    await backups.getByRole('button', { name: 'Restore', exact: true }).click();
    await app.toast(/Restored: 1 article\. The former archive is in .*set-aside/).waitFor();
    await backups.getByText(/set aside/).waitFor();
    await page.keyboard.press('Escape');
    await app.row(/Ferry stuck in fog/).waitFor();
    expect(faults).toEqual([]);
  } finally {
    await close();
    await server.stop();
  }
});

test('a damaged archive opens to a page that says what is damaged, salvages it, and then shows it', async () => {
  const file = join(folder.archive, 'archive.sqlite');
  writeFileSync(file, readFileSync(file).fill(0, 0, 100));
  const server = await startServer(folder);
  const { page, close } = await openPage(server.address);
  try {
    const app = appOn(page);
    await page.getByRole('heading', { name: 'The archive is damaged' }).waitFor();
    await app.button('See what is damaged').click();
    await page.getByText('The database cannot be opened as it is.').waitFor();
    expect(await violations(page)).toEqual([]);
    await app.button('Salvage what can be read').click();
    await page.getByText('1 article was salvaged. Nothing was lost.').waitFor();
    await page.getByText(/The damaged archive is in .*set-aside/).waitFor();
    // The account stays until it was read, though the archive is open again behind it.
    await page.waitForTimeout(4000);
    await app.button('Open the archive').click();
    await app.row(/Ferry stuck in fog/).waitFor();
  } finally {
    await close();
    await server.stop();
  }
});
