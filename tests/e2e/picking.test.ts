import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { stories } from './support/story.ts';

const articles = 2500;

const story = stories({
  browser: { hasTouch: true },
  archive: ({ path }) => {
    const file = join(path, 'many.jsonl');
    const lines = Array.from({ length: articles }, (_, n) =>
      JSON.stringify({
        headline: `Dispatch number ${n + 1} from the harbour`,
        text: `VELIN (AP) — Dispatch ${n + 1} told of ${n % 7} ships.`,
        publishedAt: new Date(Date.UTC(2020, 0, 1) + n * 3_600_000).toISOString(),
        language: 'en',
      }),
    );
    writeFileSync(file, lines.join('\n'));
    return [file];
  },
});

test('ranges are picked out by Shift, single rows by Control, none by Escape', async () => {
  const { app } = story();
  const { page } = app;
  const picked = (count: string) =>
    page
      .getByRole('status')
      .filter({ hasText: `${count} picked` })
      .waitFor();
  await app.rows.nth(1).click();
  await app.rows.nth(4).click({ modifiers: ['Shift'] });
  await picked('4');
  await app.rows.nth(2).click({ modifiers: ['Control'] });
  await picked('3');
  expect(await app.rows.nth(2).getAttribute('aria-selected')).toBe('true');
  expect(await app.rows.nth(3).getAttribute('aria-selected')).toBe('true');
  await app.list.focus();
  await page.keyboard.press('Escape');
  await page.getByText('3 picked').waitFor({ state: 'detached' });
  await page.keyboard.press('Home');
  for (let n = 0; n < 3; n++) await page.keyboard.press('Shift+ArrowDown');
  await picked('4');
  await page.keyboard.press('Shift+End');
  await picked('2,500');
});

test('Control and A take the articles of the list or the words of one, never those of the window', async () => {
  const { app } = story();
  const { page } = app;
  const words = () => page.evaluate(() => String(getSelection()));
  await app.rows.nth(1).click();
  await app.headline.waitFor();
  await page.getByRole('button', { name: 'All articles' }).focus();
  await page.keyboard.press('Control+a');
  await page.getByRole('status').filter({ hasText: '2,500 picked' }).waitFor();
  expect(await words()).toBe('');
  await page.keyboard.press('Escape');
  await app.reader.focus();
  await page.keyboard.press('Control+a');
  expect(await words()).toMatch(/^Dispatch number 2499 from the harbour[\s\S]*told of \d ships/);
  expect(await words()).not.toContain('All articles');
});

test('where no list of articles is in sight, Control and A pick none and Delete trashes none', async () => {
  const { app } = story();
  const { page } = app;
  const changed: string[] = [];
  page.on('request', (request) => {
    const asked = request.postData() ?? '';
    if (asked.includes('search.ids') || asked.includes('article.set-state')) changed.push(asked);
  });
  const total = () => app.rows.first().getAttribute('aria-setsize');
  await expect.poll(total).toBe('2500');
  await app.view('Highlights').click();
  await app.rows.first().waitFor({ state: 'detached' });
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await app.view('All articles').click();
  await expect.poll(total).toBe('2500');
  expect(changed).toEqual([]);

  await page.setViewportSize({ width: 900, height: 700 });
  await app.button('Views and tags').click();
  const drawer = app.dialog('Views and tags');
  await drawer.getByRole('button', { name: 'All articles' }).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });
  expect(await page.getByText('2,500 picked').count()).toBe(0);
});

test('all that is found but one is changed in parts, and taken back in one', async () => {
  const { app } = story();
  const { page } = app;
  await app.rows.first().waitFor();
  await app.list.focus();
  await page.keyboard.press('Control+a');
  await page.getByText('2,500 picked').waitFor();
  await app.rows.nth(1).click({ modifiers: ['Control'] });
  await page.getByText('2,499 picked').waitFor();
  expect(await violations(page)).toEqual([]);
  await page
    .getByRole('toolbar', { name: 'Picked articles' })
    .getByRole('button', { name: 'Star or unstar' })
    .click();
  await app.toast('Starred 2,499 articles').waitFor();
  await expect.poll(() => app.view('Starred').textContent()).toBe('Starred2,499');
  await page.keyboard.press('Control+z');
  await app.toast('Undone').waitFor();
  await expect.poll(() => app.view('Starred').textContent(), { timeout: 20_000 }).toBe('Starred');

  await page.keyboard.press('t');
  await page.keyboard.type('harbour');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await app.toast('Tagged “harbour” on 2,499 articles').waitFor();
  await page.keyboard.press('Delete');
  await app.toast('Moved 2,499 articles to the trash').waitFor();
  await expect.poll(() => app.rows.count()).toBe(1);
  await app.toast('Moved 2,499').getByRole('button', { name: 'Undo' }).click();
  await app.toast('Undone: moved 2,499').waitFor();
  await expect.poll(() => app.rows.first().getAttribute('aria-setsize'), { timeout: 20_000 }).toBe('2500');
});

test('a right click and the menu key ask what can be done with a row', async () => {
  const { app } = story();
  const { page } = app;
  const menu = page.getByRole('menu', { name: 'What can be done with the article' });
  await app.rows.nth(2).click({ button: 'right' });
  await menu.waitFor();
  expect(await violations(page)).toEqual([]);
  await menu.getByRole('menuitem', { name: 'Star or unstar' }).click();
  await expect.poll(() => app.rowName(2)).toMatch(/starred/);
  await menu.waitFor({ state: 'detached' });
  await expect.poll(app.focused).toBe('All articles');

  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+F10');
  await menu.waitFor();
  await menu.getByRole('menuitem', { name: 'Tag' }).click();
  await app.dialog('Tags').waitFor();
});

test('a finger held on a row picks it out and asks; further taps pick out more', async () => {
  const { app } = story();
  const { page } = app;
  await app.rows.nth(1).waitFor();
  const place = await app.rows.nth(1).boundingBox();
  if (!place) throw new Error('The row is not on the page');
  const debug = await page.context().newCDPSession(page);
  const touchPoints = [{ x: place.x + 80, y: place.y + 30 }];
  await debug.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await page.getByRole('menu', { name: 'What can be done with the article' }).waitFor();
  await debug.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await page.getByText('1 picked').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await app.rows.nth(3).tap();
  await page.getByText('2 picked').waitFor();
});

test('the palette finds by letters in their order, and puts first what was used', async () => {
  const { app } = story();
  const { page } = app;
  await app.rows.first().waitFor();
  await page.keyboard.press('Control+k');
  const palette = app.dialog('Go to anything');
  await palette.getByRole('combobox').fill('swlidk');
  await palette.getByRole('option', { name: 'Switch light and dark' }).click();
  await palette.waitFor({ state: 'detached' });
  await page.reload();
  await app.rows.first().waitFor();
  await page.keyboard.press('Control+k');
  await palette.getByText('Used lately').waitFor();
  await expect.poll(() => palette.getByRole('option').first().textContent()).toBe('Switch light and dark');
});
