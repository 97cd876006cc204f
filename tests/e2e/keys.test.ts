import { expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { sample } from './support/sample.ts';
import { stories } from './support/story.ts';

const story = stories({ archive: sample });

async function openKeys() {
  const { app } = story();
  await app.rows.first().waitFor();
  await app.page.keyboard.press('Control+,');
  await app.dialog('Settings').getByRole('button', { name: 'Change the keys…' }).click();
  const dialog = app.dialog('Change the keys');
  await dialog.waitFor();
  const row = (name: string) => dialog.getByRole('listitem', { name, exact: true });
  const add = (name: string) =>
    dialog.getByRole('button', { name: new RegExp(`(Add a|Press the) key for “${name}”`) });
  return { app, dialog, row, add };
}

const close = async (dialog: Awaited<ReturnType<typeof openKeys>>['dialog']) => {
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.waitFor({ state: 'detached' });
};

test('a command is given another key by pressing it, which is shown everywhere and lasts', async () => {
  const { app, dialog, row, add } = await openKeys();
  const { page } = app;
  await page.keyboard.type('star or un');
  await add('Star or unstar').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('w');
  await row('Star or unstar').locator('kbd', { hasText: /^w$/ }).waitFor();
  await dialog.getByRole('button', { name: 'Take s from “Star or unstar”' }).click();
  await expect.poll(() => row('Star or unstar').locator('kbd').allTextContents()).toEqual(['w']);
  expect(await violations(page)).toEqual([]);
  await close(dialog);

  await page.reload();
  await app.rows.first().click();
  await app.headline.waitFor();
  const before = await app.row(/starred/).count();
  await page.keyboard.press('s');
  await page.keyboard.press('w');
  await expect.poll(() => app.row(/starred/).count()).toBe(before + 1);
  await page.getByRole('toolbar', { name: 'Article' }).getByRole('button', { name: 'Unstar' }).hover();
  await page.locator('kbd', { hasText: /^w$/ }).waitFor();

  await page.keyboard.press('?');
  const help = app.dialog('Keys');
  await help.getByRole('row', { name: 'Star or unstar w' }).waitFor();
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('star or unstar');
  await page
    .getByRole('option', { name: /Star or unstar/ })
    .locator('kbd', { hasText: /^w$/ })
    .waitFor();
});

test('a key that another command has is asked about, and one that has another use is refused', async () => {
  const { app, dialog, row, add } = await openKeys();
  const { page } = app;
  await add('Go to unread').click();
  await page.keyboard.press('s');
  const alert = row('Go to unread').getByRole('alert');
  expect(await alert.textContent()).toBe('s is the key of “Star or unstar”');
  await page.keyboard.press('Enter');
  await expect.poll(() => row('Go to unread').locator('kbd').allTextContents()).toEqual(['s']);
  expect(await row('Star or unstar').locator('kbd').allTextContents()).toEqual([]);
  await expect.poll(app.focused).toBe('Add a key for “Go to unread”');

  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => alert.textContent()).toContain('↓ goes through lists');
  await add('Go to unread').click();
  await page.keyboard.press('Escape');
  expect(await dialog.count()).toBe(1);
  await expect.poll(() => row('Go to unread').getByRole('alert').count()).toBe(0);

  await dialog.getByRole('button', { name: 'Reset the keys of “Star or unstar”' }).click();
  expect(await row('Star or unstar').getByRole('alert').textContent()).toBe('s is the key of “Go to unread”');
  await dialog.getByRole('button', { name: 'Leave it there' }).click();
  expect(await row('Star or unstar').locator('kbd').allTextContents()).toEqual([]);
  await dialog.getByRole('button', { name: 'Reset all keys' }).click();
  await expect.poll(() => row('Star or unstar').locator('kbd').allTextContents()).toEqual(['s']);
  await app.toast('All keys are as they came').getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => row('Go to unread').locator('kbd').allTextContents()).toEqual(['s']);
});

test('where single letters are off, only keys that are held together are taken', async () => {
  const { app, dialog, row, add } = await openKeys();
  const { page } = app;
  await dialog.getByRole('checkbox', { name: /Single letters/ }).uncheck();
  await expect.poll(() => row('Star or unstar').locator('kbd').count()).toBe(0);
  await add('Star or unstar').click();
  await page.keyboard.press('w');
  await row('Star or unstar').getByRole('alert').getByText('switched off').waitFor();
  await add('Star or unstar').click();
  await page.keyboard.press('Control+d');
  await expect.poll(() => row('Star or unstar').locator('kbd').allTextContents()).toEqual(['Ctrl', 'D']);
  await close(dialog);
  await app.rows.first().click();
  await app.headline.waitFor();
  await page.keyboard.press('Control+d');
  await expect.poll(() => app.row(/starred/).count()).toBe(1);
});
