import { expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { sample } from './support/sample.ts';
import { stories } from './support/story.ts';

const story = stories({ archive: sample });

const tree = (name: string) => story().app.page.getByRole('tree', { name });
const item = (list: string, name: string) =>
  tree(list).getByRole('treeitem', { name: new RegExp(`^${name}, `) });
const headlines = async () => (await story().app.rows.allTextContents()).map((text) => text.slice(0, 40));

test('a collection is made of articles, arranged, renamed and removed by keyboard alone, and each is taken back', async () => {
  const { app } = story();
  const { page } = app;
  await app.find('water');
  await app.rows.first().click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Add to a collection…' }).click();
  const dialog = page.getByRole('dialog', { name: /to a collection/ });
  await dialog.getByLabel('Collection, or a new name').fill('Dossier');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await item('Collections', 'Dossier').click();
  await expect.poll(() => app.rows.count()).toBe(2);
  const [first, second] = await headlines();
  await app.rows.first().click();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(headlines).toEqual([second, first]);
  await page.keyboard.press('Control+z');
  await expect.poll(headlines).toEqual([first, second]);

  await item('Collections', 'Dossier').focus();
  await page.keyboard.press('F2');
  await app.dialog('Rename the collection').getByLabel('Name').fill('Rivers');
  await page.keyboard.press('Enter');
  await app.view('All articles').click();
  await expect.poll(() => app.rows.count()).toBeGreaterThan(2);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('rivers');
  await app.dialog('Go to anything').getByRole('option', { name: 'Rivers', exact: true }).click();
  await expect.poll(() => app.rows.count()).toBe(2);

  await item('Collections', 'Rivers').focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect.poll(() => tree('Collections').count()).toBe(0);
  await page.keyboard.press('Control+z');
  await item('Collections', 'Rivers').waitFor();
  expect(await violations(page)).toEqual([]);
});

test('a tag gets a colour, is hidden, renamed onto another, and each is taken back', async () => {
  const { app } = story();
  const { page } = app;
  const first = tree('Tags').getByRole('treeitem').first();
  const name = ((await first.getAttribute('data-path')) ?? '').trim();
  await first.focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitemradio', { name: 'Blue' }).click();
  await expect.poll(() => first.locator('[data-colour=blue]').count()).toBe(1);
  await first.click({ button: 'right' });
  expect(await violations(page)).toEqual([]);
  await page.getByRole('menuitem', { name: 'Hide' }).click();
  await page.getByRole('button', { name: /Show \d+ hidden tag/ }).waitFor();
  await page.keyboard.press('Control+z');
  await item('Tags', name).waitFor();
  await item('Tags', name).focus();
  await page.keyboard.press('F2');
  await app.dialog('Rename the tag').getByLabel('Name').fill('renamed here');
  await page.keyboard.press('Enter');
  await item('Tags', 'renamed here').waitFor();
});
