import { expect, test } from 'vitest';
import { sample } from './support/sample.ts';
import { stories } from './support/story.ts';

const story = stories({ archive: sample });

const overflows = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;

test('at 900 wide the views are a drawer beside list and article', async () => {
  const { app } = story();
  await app.page.setViewportSize({ width: 900, height: 700 });
  await app.rows.first().click();
  await app.headline.waitFor();
  expect(await app.list.isVisible()).toBe(true);
  await app.button('Views and tags').click();
  await app.dialog('Views and tags').getByRole('button', { name: 'Unread' }).click();
  await app.dialog('Views and tags').waitFor({ state: 'detached' });
  await app.page.getByRole('heading', { level: 1, name: 'Unread' }).waitFor();
  expect(await app.page.evaluate(overflows)).toBe(false);
});

test('at 600 wide one pane is shown at a time, and back leads to the row one came from', async () => {
  const { app } = story();
  await app.page.setViewportSize({ width: 600, height: 700 });
  await app.rows.first().waitFor();
  for (let i = 0; i < 12; i++) await app.page.keyboard.press('j');
  await app.page.keyboard.press('Enter');
  await app.headline.waitFor();
  expect(await app.list.isVisible()).toBe(false);
  await app.page.keyboard.press('Escape');
  expect(await app.list.getAttribute('aria-activedescendant')).toBe('row-11');
  await expect.poll(() => app.page.locator('#row-11').isVisible()).toBe(true);
  expect(await app.focused()).toBe('All articles');
  expect(await app.page.evaluate(overflows)).toBe(false);
});

test('where the window becomes narrow, the focus goes from the list to the article that is left', async () => {
  const { app } = story();
  await app.rows.first().waitFor();
  await app.list.focus();
  await app.page.keyboard.press('j');
  await app.page.keyboard.press('Enter');
  await app.headline.waitFor();
  await app.list.focus();
  await app.page.setViewportSize({ width: 600, height: 700 });
  await expect.poll(() => app.list.isVisible()).toBe(false);
  await expect.poll(app.focused).toBe('Article');
});

test('at 320 wide, as 1280 at 400 %, nothing is cut off sideways', async () => {
  const { app } = story();
  await app.page.setViewportSize({ width: 320, height: 560 });
  await app.rows.first().click();
  await app.headline.waitFor();
  expect(await app.page.evaluate(overflows)).toBe(false);
  const wide = await app.reader.evaluate((pane) => pane.scrollWidth > pane.clientWidth);
  expect(wide).toBe(false);
});
