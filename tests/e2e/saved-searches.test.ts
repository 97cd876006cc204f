import { expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { sample } from './support/sample.ts';
import { stories } from './support/story.ts';

const story = stories({ archive: sample });

async function save(name: string): Promise<void> {
  const { app } = story();
  await app.button('Save this search').click();
  await app.dialog('Save this search').getByLabel('Name').fill(name);
  await app.dialog('Save this search').getByRole('button', { name: 'Save' }).click();
  await app.view(name).first().waitFor();
}

test('a search is saved, found again in the sidebar with its unread, and used by name', async () => {
  const { app } = story();
  await app.find('water');
  const found = await app.rows.count();
  await save('Water desk');
  await expect.poll(() => app.view('Water desk').first().textContent()).toMatch(/Water desk\d+ unread/);
  expect(await violations(app.page)).toEqual([]);
  await app.button('Saved as Water desk').waitFor();
  await app.view('All articles').click();
  await app.view('Water desk').first().click();
  await expect.poll(() => app.search.inputValue()).toBe('water');
  await app.find('search:"Water desk"');
  await expect.poll(() => app.rows.count()).toBe(found);
});

test('a saved search is renamed and removed, and each is taken back', async () => {
  const { app } = story();
  await app.find('water');
  await save('Water desk');
  await app.button('More for Water desk').focus();
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('menuitem', { name: 'Edit or rename' }).click();
  await app.dialog('Saved search').getByLabel('Name').fill('Rivers');
  await app.page.keyboard.press('Enter');
  await app.view('Rivers').first().waitFor();
  await app.view('Rivers').first().click({ button: 'right' });
  await app.page.getByRole('menuitem', { name: 'Remove' }).click();
  await app.toast('Removed “Rivers”').getByRole('button', { name: 'Undo' }).click();
  await app.view('Rivers').first().waitFor();
  await app.page.keyboard.press('Control+z');
  await app.view('Water desk').first().waitFor();
});

test('what arrives and matches is told of, outside the window too, and counted', async () => {
  const { app } = story();
  // A window behind others, on a platform that only remembers what it was to show.
  await app.page.evaluate(() => {
    const told: string[] = [];
    class Remembered extends EventTarget {
      static permission = 'default';
      static async requestPermission() {
        Remembered.permission = 'granted';
        return Remembered.permission;
      }
      constructor(_title: string, options: { body: string }) {
        super();
        told.push(options.body);
      }
    }
    Object.assign(window, { Notification: Remembered, told });
    document.hasFocus = () => false;
  });
  await app.find('lighthouse');
  await app.button('Save this search').click();
  const dialog = app.dialog('Save this search');
  await dialog.getByLabel('Name').fill('Lamps');
  await dialog.getByLabel('Tell me when something arrives').check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => app.view('Lamps').first().textContent()).toMatch(/\d/);
  const before = Number(/\d+/.exec((await app.view('Lamps').first().textContent()) ?? '')?.[0] ?? 0);
  await app.list.focus();
  await app.paste('Old lighthouse lit again\n\nTORNVIK, Skarra (AP) — The lighthouse was lit on Monday.');
  await app.page.keyboard.press('Control+Enter');
  await app.toast('Archived the clip').waitFor();
  await app.toast('1 new article for “Lamps”').first().waitFor();
  const told = await app.page.evaluate(() => (window as unknown as { told: readonly string[] }).told);
  expect(told).toEqual(['1 new article for “Lamps”']);
  // What is archived is opened, and so is read.
  await app.button('Mark unread').click();
  await expect.poll(() => app.view('Lamps').first().textContent()).toContain(String(before + 1));
  // Neither takes the place of the other.
  expect(await app.toast('Archived the clip').isVisible()).toBe(true);
  expect(await app.toast('1 new article for “Lamps”').first().isVisible()).toBe(true);
});
