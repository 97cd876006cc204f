import { expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { sample } from './support/sample.ts';
import { stories } from './support/story.ts';

const story = stories({ archive: sample });

async function openSettings() {
  const { app } = story();
  await app.rows.first().waitFor();
  await app.list.focus();
  await app.page.keyboard.press('Control+,');
  const dialog = app.dialog('Settings');
  await dialog.waitFor();
  return { app, dialog, items: dialog.locator('ul').first().locator('> li') };
}

test('settings are found by words that they do not have, by keys alone', async () => {
  const { app, dialog, items } = await openSettings();
  const { page } = app;
  const all = await items.count();
  await page.keyboard.type('restore disk');
  await expect.poll(() => items.count()).toBe(1);
  await dialog.getByRole('button', { name: 'Back up now' }).waitFor();
  await expect.poll(() => dialog.getByRole('status').first().textContent()).toBe('1 setting');
  await page.keyboard.press('Escape');
  await expect.poll(() => items.count()).toBe(all);

  await page.keyboard.type('DARK');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('light');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type(' zebra');
  await dialog.getByText('No setting has these words.').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(app.focused).toBe('All articles');
});

test('the palette goes to one setting', async () => {
  const { app } = story();
  await app.rows.first().waitFor();
  await app.page.keyboard.press('Control+k');
  await app.page.keyboard.type('watched');
  await app.page.getByRole('option', { name: 'Watched folder' }).click();
  const dialog = app.dialog('Settings');
  const heading = dialog.getByRole('heading', { name: 'Watched folder' });
  await heading.waitFor();
  await expect
    .poll(() => heading.evaluate((element) => element.closest('li')?.contains(document.activeElement)))
    .toBe(true);
});
