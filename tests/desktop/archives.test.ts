import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Desktop } from './desktop.ts';
import { newDesktop, ranIn } from './running.ts';

describe(`several archives (${ranIn})`, () => {
  const home = newDesktop();
  let desktop: Desktop;
  beforeAll(async () => {
    desktop = await home.launch();
  });
  afterAll(() => home.remove());

  test('a new archive is made in a folder of the person’s choice, and every window begins anew in it', async () => {
    const { page } = desktop;
    await desktop.evaluate(({ dialog }, folder) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] });
    }, home.folder);
    await page.getByRole('button', { name: 'Choose another place…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Archives' });
    await dialog.getByLabel('Its name').fill('City desk');
    await dialog.getByRole('button', { name: 'Choose a folder…' }).last().click();
    await dialog.getByText(home.folder, { exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Make and open it' }).click();
    await page.getByRole('button', { name: 'Archive “City desk”: open another' }).waitFor();
    await page.getByText(join(home.folder, 'City desk'), { exact: true }).waitFor();
    expect(existsSync(join(home.folder, 'City desk', 'archive.sqlite'))).toBe(true);
  });

  test('the native menu leads to the list of archives, with the one that was left', async () => {
    const { page } = desktop;
    await desktop.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('archive.open')?.click());
    const dialog = page.getByRole('dialog', { name: 'Archives' });
    await dialog
      .getByRole('listitem')
      .nth(1)
      .getByRole('button', { name: /^Open “/ })
      .click();
    await page.getByText(home.archive, { exact: true }).waitFor();
  });
});
