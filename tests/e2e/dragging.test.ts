import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { sample } from './support/sample.ts';
import { stories } from './support/story.ts';

const story = stories({ archive: sample });

const tree = (name: string) => story().app.page.getByRole('tree', { name });
const items = (list: string) => tree(list).getByRole('treeitem');
const item = (list: string, name: string) =>
  tree(list).getByRole('treeitem', { name: new RegExp(`^${name}, `) });
const paths = (list: string) =>
  items(list).evaluateAll((lines) => lines.map((line) => line.getAttribute('data-path') ?? ''));
const heading = (name: string) => story().app.page.getByRole('heading', { name, level: 2 });
const undo = () => story().app.page.keyboard.press('Control+z');

/** Lets go at a part of a line's height: 0 is its upper edge. */
async function drag(from: Locator, to: Locator, at = 0.5): Promise<void> {
  const box = await to.boundingBox();
  await from.dragTo(to, { targetPosition: { x: 60, y: (box?.height ?? 0) * at }, steps: 8 });
}

async function makeCollection(name: string): Promise<void> {
  const { app } = story();
  await app.button('New collection').click();
  await app.dialog('New collection').getByLabel('Name').fill(name);
  await app.page.keyboard.press('Enter');
  await item('Collections', name).waitFor();
}

async function saveSearch(words: string, name: string): Promise<void> {
  const { app } = story();
  await app.find(words);
  await app.button('Save this search').click();
  await app.dialog('Save this search').getByLabel('Name').fill(name);
  await app.dialog('Save this search').getByRole('button', { name: 'Save' }).click();
  await app.view(name).first().waitFor();
}

test('articles picked out are dragged onto a tag and a collection, each one step to undo', async () => {
  const { app } = story();
  const { page } = app;
  await makeCollection('Dossier');
  await app.find('water');
  await app.rows.first().click();
  await page.keyboard.press('Shift+ArrowDown');
  await drag(app.rows.nth(1), item('Collections', 'Dossier'));
  await app.toast('Added 2 articles to “Dossier”').waitFor();
  await item('Collections', 'Dossier').filter({ hasText: '2' }).waitFor();
  await undo();
  await item('Collections', 'Dossier').filter({ hasNotText: '2' }).waitFor();

  const tag = items('Tags').last();
  const path = (await tag.getAttribute('data-path')) ?? '';
  await drag(app.rows.first(), tag);
  await app.toast(`Tagged “${path}” on 2 articles`).waitFor();
  await app.find(`water tag:"${path}"`);
  await expect.poll(() => app.rows.count()).toBeGreaterThanOrEqual(2);
  expect(await violations(page)).toEqual([]);
});

test('a row that is not of those picked out is dragged alone, and what letting go would do is said', async () => {
  const { app } = story();
  const { page } = app;
  await makeCollection('Dossier');
  await app.find('water');
  const box = await item('Collections', 'Dossier').boundingBox();
  await app.rows.nth(1).hover();
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 40, { steps: 4 });
  await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 10, { steps: 4 });
  await page.getByText('Add 1 article to “Dossier”').waitFor({ state: 'attached' });
  expect(await item('Collections', 'Dossier').getAttribute('data-drop')).toBe('into');
  await page.mouse.up();
  await app.toast('Added to “Dossier”').waitFor();
  expect(await item('Collections', 'Dossier').getAttribute('data-drop')).toBeNull();
});

test('a tag is dragged into another and to the top, or put there by its menu', async () => {
  const { app } = story();
  const { page } = app;
  const roots = async () => (await paths('Tags')).filter((path) => !path.includes('/'));
  // The tree may come after the list.
  await expect.poll(async () => (await roots()).length).toBeGreaterThan(1);
  const [tag = '', other = ''] = await roots();
  await drag(item('Tags', tag), item('Tags', other));
  await app.toast(`Put “${tag}” into “${other}”`).waitFor();
  await expect.poll(() => paths('Tags')).toContain(`${other}/${tag}`);
  await drag(tree('Tags').locator(`[data-path="${other}/${tag}"]`), heading('Tags'));
  await expect.poll(() => paths('Tags')).toContain(tag);

  await item('Tags', tag).focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Put into another…' }).click();
  await app.dialog(`Put “${tag}” into another`).getByLabel('Into which').fill(other);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => paths('Tags')).toContain(`${other}/${tag}`);
  await undo();
  await expect.poll(() => paths('Tags')).toContain(tag);
});

test('collections are put in order and into each other, by pointer and by menu, each taken back', async () => {
  const { app } = story();
  const { page } = app;
  for (const name of ['First', 'Second', 'Third']) await makeCollection(name);
  await drag(item('Collections', 'Third'), item('Collections', 'First'), 0.05);
  await expect.poll(() => paths('Collections')).toEqual(['Third', 'First', 'Second']);
  await drag(item('Collections', 'Third'), item('Collections', 'First'), 0.95);
  await expect.poll(() => paths('Collections')).toEqual(['First', 'Third', 'Second']);
  await drag(item('Collections', 'Second'), item('Collections', 'First'));
  await expect.poll(() => paths('Collections')).toEqual(['First', 'First/Second', 'Third']);
  // Not into itself.
  await drag(item('Collections', 'First'), item('Collections', 'Second'));
  await undo();
  await expect.poll(() => paths('Collections')).toEqual(['First', 'Third', 'Second']);

  await item('Collections', 'Third').focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Put into another…' }).click();
  await app.dialog('Put “Third” into another').getByRole('button', { name: 'Second' }).click();
  await expect.poll(() => paths('Collections')).toEqual(['First', 'Second', 'Second/Third']);
  await drag(item('Collections', 'Third'), heading('Collections'));
  await expect.poll(() => paths('Collections')).toEqual(['First', 'Second', 'Third']);
});

test('saved searches are put in order, by pointer, by keys and by menu', async () => {
  const { app } = story();
  const { page } = app;
  await saveSearch('water', 'Rivers');
  await saveSearch('election', 'Votes');
  const list = page.getByRole('list', { name: 'Saved searches' });
  const order = async () =>
    (await list.getByRole('listitem').allTextContents()).map((text) => text.replace(/[\d\s].*/, ''));
  expect(await order()).toEqual(['Rivers', 'Votes']);
  await drag(list.getByRole('listitem').nth(1), list.getByRole('listitem').first(), 0.1);
  await expect.poll(order).toEqual(['Votes', 'Rivers']);
  await undo();
  await expect.poll(order).toEqual(['Rivers', 'Votes']);
  await app.view('Rivers').first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(order).toEqual(['Votes', 'Rivers']);
  await app.button('More for Rivers').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Move up' }).click();
  await expect.poll(order).toEqual(['Rivers', 'Votes']);
});

test('articles are put in order within a collection', async () => {
  const { app } = story();
  const { page } = app;
  const headlines = async () => (await app.rows.allTextContents()).map((text) => text.slice(0, 40));
  await makeCollection('Dossier');
  await app.find('water');
  for (const nth of [0, 1, 2]) {
    await drag(app.rows.nth(nth), item('Collections', 'Dossier'));
    await item('Collections', 'Dossier')
      .filter({ hasText: String(nth + 1) })
      .waitFor();
  }
  await item('Collections', 'Dossier').click();
  await expect.poll(() => app.rows.count()).toBe(3);
  const [first, second, third] = await headlines();
  await drag(app.rows.nth(2), app.rows.nth(0), 0.2);
  await expect.poll(headlines).toEqual([third, first, second]);
  await app.toast('Moved within “Dossier”').waitFor();
  await drag(app.rows.nth(0), app.rows.nth(1), 0.8);
  await expect.poll(headlines).toEqual([first, third, second]);
  await drag(app.rows.nth(0), app.rows.nth(2), 0.8);
  await expect.poll(headlines).toEqual([third, second, first]);
  await undo();
  await expect.poll(headlines).toEqual([first, third, second]);
  // Among what is found by words there is no order to arrange.
  await page.getByRole('combobox', { name: 'Search the archive' }).fill('water');
  await drag(app.rows.nth(0), app.rows.nth(1), 0.8);
  expect(await app.rows.nth(0).getAttribute('data-drop')).toBeNull();
});

test('articles dragged to another page bring their headlines, sources and addresses, and nothing into a text box here', async () => {
  const { app } = story();
  const { page } = app;
  await app.rows.first().click();
  await page.keyboard.press('Shift+ArrowDown');
  const carried = page.evaluate(
    () =>
      new Promise<Readonly<Record<string, string>>>((resolve) => {
        window.addEventListener('dragstart', ({ dataTransfer }) => {
          const types = ['text/uri-list', 'text/html', 'text/plain'];
          resolve(Object.fromEntries(types.map((type) => [type, dataTransfer?.getData(type) ?? ''])));
        });
      }),
  );
  await app.rows.first().dragTo(app.search, { targetPosition: { x: 60, y: 15 } });
  const { 'text/plain': text = '', 'text/html': html = '', 'text/uri-list': uris = '' } = await carried;
  for (const n of [0, 1]) {
    const headline = (await app.rows.nth(n).locator('[lang]').first().textContent()) ?? '';
    expect(text).toContain(headline);
    expect(html).toContain('<a href="');
  }
  expect(uris.split('\r\n')).toHaveLength(2);
  expect(uris).toMatch(/^(?:https:|pressmark:)/);
  expect(await app.search.inputValue()).toBe('');
});
