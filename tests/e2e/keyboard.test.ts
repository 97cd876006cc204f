import { expect, test } from 'vitest';
import { sample } from './support/sample.ts';
import { stories } from './support/story.ts';

const story = stories({ archive: sample });

test('everything between finding an article and tagging it is done by keys', async () => {
  const { app } = story();
  const { page } = app;
  const press = (key: string) => page.keyboard.press(key);
  await app.rows.first().waitFor();

  await press('/');
  await page.keyboard.type('water');
  await app.rows.first().locator('mark').first().waitFor();
  await press('Enter');
  expect(await app.focused()).toBe('All articles');
  const active = () => app.list.getAttribute('aria-activedescendant');
  // Enter goes to the first row of the answer to what was typed, which may still be on its way.
  await expect.poll(active).toBe('row-0');
  await press('j');
  expect(await active()).toBe('row-1');
  await press('k');
  await press('ArrowDown');
  expect(await active()).toBe('row-1');

  await press('Enter');
  await expect.poll(app.focused).toBe('Article');
  await expect.poll(() => app.row(/Unread/).count()).toBeLessThan(await app.rows.count());
  await press('n');
  await page.getByText(/^1 of \d+$/).waitFor();
  await press('p');
  await page.getByText(/^(\d+) of \1$/).waitFor();

  await press('t');
  await page.keyboard.type('to quote');
  await press('Enter');
  await press('Escape');
  await app.toast('Tagged “to quote”').waitFor();
  await expect.poll(app.focused).toBe('Article');
  await press('Escape');
  expect(await app.focused()).toBe('All articles');

  await press('x');
  await press('j');
  await press('x');
  await page.getByText('2 picked').waitFor();
  await press('s');
  await app.toast('Starred 2 articles').waitFor();
  await press('Escape');
  await press('Control+z');
  await app.toast('Undone: Starred 2 articles').waitFor();
  await expect.poll(() => app.row(/starred/).count()).toBe(0);
});

test('what is typed right behind a key reaches what the key has opened, however late the window paints', async () => {
  const { app } = story();
  const { page } = app;
  await app.rows.first().waitFor();
  await page.evaluate(() => {
    const next = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (run) => next(() => setTimeout(() => run(performance.now()), 250));
  });
  await page.keyboard.press('/');
  await page.keyboard.type('water');
  await page.keyboard.press('Enter');
  expect(await app.search.inputValue()).toBe('water');
  await expect.poll(() => app.list.getAttribute('aria-activedescendant')).toBe('row-0');
  await app.rows.first().locator('mark').first().waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  expect(await app.focused()).toBe('All articles');
  await page.keyboard.press('t');
  await page.keyboard.type('zeta');
  expect(await app.dialog('Tags').getByRole('combobox').inputValue()).toBe('zeta');
});

test('a dialog that is asked for before it is loaded opens then, and its keys do nothing to the list meanwhile', async () => {
  const { app } = story();
  const { page } = app;
  const late = Promise.withResolvers<void>();
  await page.route(/\/dialogs-[^/]*\.js$/, async (route) => {
    await late.promise;
    await route.continue();
  });
  await page.reload();
  await app.rows.first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('t');
  await page.keyboard.press('s');
  late.resolve();
  await expect.poll(() => app.dialog('Tags').getByRole('combobox').count()).toBe(1);
  await expect.poll(app.focused).not.toBe('All articles');
  expect(await app.row(/starred/).count()).toBe(0);
});

test('e marks an article read and goes on; u takes it back', async () => {
  const { app } = story();
  await app.rows.first().waitFor();
  await app.page.keyboard.press('j');
  await app.page.keyboard.press('e');
  expect(await app.list.getAttribute('aria-activedescendant')).toBe('row-1');
  await expect.poll(() => app.rowName(0)).not.toMatch(/^Unread/);
  await app.page.keyboard.press('k');
  await app.page.keyboard.press('u');
  await expect.poll(() => app.rowName(0)).toMatch(/^Unread/);
});

test('the palette goes to a tag, to an article and to a command', async () => {
  const { app } = story();
  const { page } = app;
  await app.rows.first().waitFor();
  const go = async (words: string, name: string | RegExp) => {
    await page.keyboard.press('Control+k');
    const palette = app.dialog('Go to anything');
    await palette.getByRole('combobox').fill(words);
    await palette.getByRole('option', { name }).first().click();
    await palette.waitFor({ state: 'detached' });
  };
  await go('earthq', 'weather and earth/earthquakes');
  await expect.poll(() => app.rows.count()).toBe(1);
  await go('reservoir', /Reservoir above Velin/);
  await app.reader.getByRole('heading', { name: /Reservoir above Velin/ }).waitFor();
  // What was gone to is what the keys act on, not the row that the cursor stood at.
  await page.keyboard.press('s');
  await page.getByText('Starred', { exact: true }).first().waitFor();
  await expect.poll(() => app.rowName(0)).not.toContain('Starred');
  await go('settings', 'Settings');
  await app.dialog('Settings').waitFor();
});

test('the tree of tags is walked by arrow keys', async () => {
  const { app } = story();
  const { page } = app;
  const culture = page.getByRole('treeitem', { name: 'culture, 4' });
  await culture.focus();
  expect(await culture.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowLeft');
  expect(await culture.getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'culture/art' }).waitFor();
});

test('keys are letters in a field, and dialogs give the focus back', async () => {
  const { app } = story();
  await app.rows.first().waitFor();
  await app.page.keyboard.press('b');
  await app.page.keyboard.press('?');
  await app.dialog('Keys').waitFor();
  await app.page.keyboard.press('Escape');
  await app.search.fill('');
  await app.search.press('s');
  await app.search.press('e');
  expect(await app.search.inputValue()).toBe('se');
  expect(await app.row(/starred/).count()).toBe(0);
  await app.button('Settings').focus();
  await app.page.keyboard.press('Enter');
  await app.dialog('Settings').waitFor();
  await app.page.keyboard.press('Escape');
  await expect.poll(app.focused).toBe('Settings');
});

test('single letters can be switched off, and are then no longer shown', async () => {
  const { app } = story();
  const { page } = app;
  await app.rows.first().click();
  await page.keyboard.press('Control+,');
  await app
    .dialog('Settings')
    .getByRole('checkbox', { name: /Single letters/ })
    .uncheck();
  await page.keyboard.press('Escape');
  await app.dialog('Settings').waitFor({ state: 'detached' });
  await page.reload();
  await app.rows.first().click();
  await app.headline.waitFor();
  for (const key of ['s', 't', 'a', '?', '/']) await page.keyboard.press(key);
  await page.keyboard.press('Control+k');
  const palette = app.dialog('Go to anything');
  await palette.getByRole('combobox').fill('Star or unstar');
  await palette.getByRole('option', { name: 'Star or unstar', exact: true }).waitFor();
  expect(await palette.locator('kbd:visible', { hasText: /^s$/ }).count()).toBe(0);
  expect(await app.row(/starred/).count()).toBe(0);
  expect(await app.dialog('Tags').count()).toBe(0);
});

test('what is typed before the palette is there is in it', async () => {
  const { app } = story();
  const { page } = app;
  await page.route(/assets\/dialogs-.*\.js/, async (route) => {
    await new Promise((go) => setTimeout(go, 1500));
    await route.continue();
  });
  await page.reload();
  await app.rows.first().waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('setings');
  for (let n = 0; n < 4; n++) await page.keyboard.press('Backspace');
  await page.keyboard.type('tings');
  const box = app.dialog('Go to anything').getByRole('combobox');
  await expect.poll(() => box.inputValue()).toBe('settings');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  expect(await box.inputValue()).toBe('');
});

test('a dialog that asks for something begins there, and tells before it is sent what cannot be', async () => {
  const { app } = story();
  const { page } = app;
  const name = async () => {
    await app.button('New collection').focus();
    await page.keyboard.press('Enter');
    await app.dialog('New collection').waitFor();
    await page.keyboard.type('Dossier');
    await page.keyboard.press('Enter');
  };
  await name();
  await page.getByRole('treeitem', { name: /^Dossier/ }).waitFor();
  await name();
  await app.dialog('New collection').getByText('There is one of this name already').waitFor();
  await page.keyboard.press('Escape');
  await app.dialog('New collection').waitFor({ state: 'detached' });
  expect(await page.getByRole('treeitem', { name: /^Dossier/ }).count()).toBe(1);
});

test('Enter adds a tag, and Enter again is done with tagging', async () => {
  const { app } = story();
  const { page } = app;
  await app.rows.first().click();
  await page.keyboard.press('t');
  await app.dialog('Tags').waitFor();
  await page.keyboard.type('rivers/dams');
  await page.keyboard.press('Enter');
  await app.dialog('Tags').getByLabel('rivers/dams', { exact: true }).first().waitFor();
  await page.keyboard.press('Enter');
  await app.dialog('Tags').waitFor({ state: 'detached' });
  await app.toast('Tagged “rivers/dams”').waitFor();
});
