import { expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { sample } from './support/sample.ts';
import { stories } from './support/story.ts';

const story = stories({ archive: sample });

const side = () => story().app.page.getByRole('navigation', { name: 'Views and tags' });
const section = (name: string) => side().getByRole('button', { name, exact: true });
const sections = () => side().getByRole('heading', { level: 2 }).allTextContents();

test('sources and agencies stand with their counts, and narrow what is shown until they are chosen again', async () => {
  const { app } = story();
  const agencies = side().getByRole('list', { name: 'Agencies' });
  const first = agencies.getByRole('button').first();
  const counts = (await agencies.getByRole('button').allTextContents()).map((text) =>
    Number(/\d+$/.exec(text)?.[0]),
  );
  expect(counts.length).toBeGreaterThan(1);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  const name = (await first.locator('bdi').textContent()) ?? '';
  await first.click();
  await expect.poll(() => app.search.inputValue()).toContain(`agency:`);
  await expect.poll(() => app.rows.count()).toBe(counts[0]);
  expect(await first.getAttribute('aria-pressed')).toBe('true');
  expect(await violations(app.page)).toEqual([]);
  const second = agencies.getByRole('button').nth(1);
  await second.click();
  await expect.poll(() => app.rows.count()).toBe(counts[1]);
  expect(await app.search.inputValue()).not.toContain(name);
  await second.click();
  await expect.poll(() => app.search.inputValue()).toBe('');
});

test('a count follows an article into the trash', async () => {
  const { app } = story();
  const first = side().getByRole('list', { name: 'Agencies' }).getByRole('button').first();
  const before = Number(/\d+$/.exec((await first.textContent()) ?? '')?.[0]);
  await first.click();
  await expect.poll(() => app.rows.count()).toBe(before);
  await app.rows.first().click();
  await app.page.keyboard.press('Delete');
  await expect.poll(() => first.textContent()).toMatch(new RegExp(`\\b${before - 1}$`));
});

test('today has its count', async () => {
  const { app } = story();
  await expect.poll(() => app.view('Today').textContent()).toMatch(/\d+$/);
  const told = Number(/\d+$/.exec((await app.view('Today').textContent()) ?? '')?.[0]);
  await app.view('Today').click();
  await app.page.getByRole('region', { name: 'Articles' }).getByText(`${told} articles`).first().waitFor();
});

test('sections fold, move and hide, by keys and by pointer, and stay so; there is a way back', async () => {
  const { app } = story();
  const { page } = app;
  const all = ['Collections', 'Tags', 'Sources', 'Agencies'];
  await expect.poll(sections).toEqual(all);
  await section('Tags').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('tree', { name: 'Tags' }).count()).toBe(0);
  expect(await section('Tags').getAttribute('aria-expanded')).toBe('false');
  await section('Tags').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(sections).toEqual(['Tags', 'Collections', 'Sources', 'Agencies']);
  await side()
    .getByRole('heading', { name: 'Agencies' })
    .dragTo(side().getByRole('heading', { name: 'Tags' }), { targetPosition: { x: 40, y: 3 } });
  await expect.poll(sections).toEqual(['Agencies', 'Tags', 'Collections', 'Sources']);
  await app.button('More for Sources').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Hide' }).click();
  await expect.poll(sections).toEqual(['Agencies', 'Tags', 'Collections']);
  expect(await violations(page)).toEqual([]);

  await page.reload();
  await expect.poll(sections).toEqual(['Agencies', 'Tags', 'Collections']);
  expect(await section('Tags').getAttribute('aria-expanded')).toBe('false');
  await app.button('Show…').click();
  await page.getByRole('menuitemcheckbox', { name: 'Sources' }).click();
  await expect.poll(sections).toEqual(['Agencies', 'Tags', 'Collections', 'Sources']);
  await page.getByRole('menuitem', { name: 'All, in the first order' }).click();
  await expect.poll(sections).toEqual(all);
});

test('a view is hidden by its menu, comes back by undo and by the settings, and the one that is shown gives way', async () => {
  const { app } = story();
  const { page } = app;
  await app.view('Today').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Hide' }).click();
  await expect.poll(() => app.view('Today').count()).toBe(0);
  expect(await app.view('All articles').getAttribute('aria-current')).toBe('page');
  await page.keyboard.press('Control+z');
  await app.view('Today').waitFor();
  await app.view('Starred').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Hide' }).click();
  await expect.poll(() => app.view('Starred').count()).toBe(0);
  await page.reload();
  await app.view('Today').waitFor();
  expect(await app.view('Starred').count()).toBe(0);
  await page.keyboard.press('Control+,');
  const settings = app.dialog('Settings');
  await settings.getByLabel('Find a setting').fill('sidebar');
  await settings.getByRole('checkbox', { name: 'Starred' }).check();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await app.view('Starred').waitFor();
});

test('a tag that was folded is folded after a restart', async () => {
  const { app } = story();
  const { page } = app;
  const items = page.getByRole('tree', { name: 'Tags' }).getByRole('treeitem');
  const parent = items.and(page.locator('[aria-expanded=true]')).first();
  const path = (await parent.getAttribute('data-path')) ?? '';
  const before = await items.count();
  await parent.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => items.count()).toBeLessThan(before);
  const folded = page.locator(`[role=treeitem][data-path="${path}"]`);
  await page.reload();
  await folded.waitFor();
  await expect.poll(() => folded.getAttribute('aria-expanded')).toBe('false');
  await folded.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => items.count()).toBe(before);
});

test('the colour of a tag is beside its name in the list and in the reader, which leads to it', async () => {
  const { app } = story();
  const { page } = app;
  const tag = page.getByRole('tree', { name: 'Tags' }).getByRole('treeitem').last();
  const path = (await tag.getAttribute('data-path')) ?? '';
  await tag.click({ button: 'right' });
  await page.getByRole('menuitemradio', { name: 'Green' }).click();
  await tag.click();
  await app.rows.first().locator('bdi', { hasText: path }).locator('[data-colour=green]').waitFor();
  await app.rows.first().click();
  const inReader = app.reader.getByRole('button', { name: path, exact: true });
  await inReader.locator('[data-colour=green]').waitFor();
  await app.view('All articles').click();
  await inReader.click();
  await expect.poll(() => tag.getAttribute('aria-selected')).toBe('true');
});
