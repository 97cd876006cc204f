import { expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { longReads } from '../support/long-read.ts';
import { openHarbour } from '../support/reader.ts';
import { stories } from '../support/story.ts';

const story = stories({ archive: longReads });

test('how the page looks is chosen beside it, holds at once and is remembered', async () => {
  const { app } = story();
  const { page } = app;
  await openHarbour(app);
  await app.button('How the page looks').click();
  const panel = app.dialog('How the page looks');
  await panel.getByRole('radio', { name: 'Sepia' }).check();
  await panel.getByRole('radio', { name: 'Sans' }).check();
  await panel.getByRole('radio', { name: 'Narrow' }).check();
  await panel.getByRole('checkbox', { name: 'Both edges straight' }).check();
  const look = () =>
    app.reader
      .locator('article p')
      .last()
      .evaluate((text) => {
        const { fontFamily, textAlign } = getComputedStyle(text);
        return { fontFamily: fontFamily.split(',')[0], textAlign, narrow: text.clientWidth < 500 };
      });
  const wanted = { fontFamily: '"Source Sans 3 Variable"', textAlign: 'justify', narrow: true };
  await expect.poll(look).toEqual(wanted);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await app.focused()).toBe('How the page looks');
  await page.reload();
  await openHarbour(app);
  await expect.poll(look).toEqual(wanted);
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('sepia');
  await app.button('How the page looks').click();
  await panel.getByRole('button', { name: 'As it was at first' }).click();
  await expect.poll(look).toMatchObject({ textAlign: 'start', narrow: false });
});

test.each(['light', 'sepia', 'dark'] as const)(
  'a page with all that a text may have is clean in %s',
  async (theme) => {
    const { app } = story();
    await openHarbour(app);
    await app.button('How the page looks').click();
    await app.page.getByRole('radio', { name: new RegExp(theme, 'i') }).check();
    await app.page.keyboard.press('Escape');
    // The button that the focus came back to shows its name.
    await app.reader.focus();
    for (const width of [1280, 600]) {
      await app.page.setViewportSize({ width, height: 800 });
      expect(await violations(app.page)).toEqual([]);
    }
  },
);

test('a wide table scrolls in its own box, and the page stays', async () => {
  const { app } = story();
  await openHarbour(app);
  await app.page.setViewportSize({ width: 420, height: 800 });
  const table = app.reader.getByRole('region', { name: 'Losses by trade' });
  expect(await table.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
  expect(await app.reader.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
});
