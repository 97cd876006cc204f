import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { sample } from './support/sample.ts';
import { stories } from './support/story.ts';

const story = stories({ archive: sample });

const overflows = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;

/** Chooses the interface's language as a person does, and closes the settings, whose name is then that language's. */
async function speak(page: Page, language: string, settings: string): Promise<void> {
  await page.keyboard.press('Control+,');
  await page.locator('select:has(option[value=ar])').selectOption(language);
  await page.getByRole('dialog', { name: settings }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Presses a key and looks at the dialog that it opens. */
async function inDialog(page: Page, key: string, look: () => Promise<void>): Promise<void> {
  await page.keyboard.press(key);
  await page.getByRole('dialog').waitFor();
  await look();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

test('German is spoken at once, without a reload, in rows and palette too, and is remembered', async () => {
  const { app } = story();
  const { page } = app;
  await app.rows.first().waitFor();
  await page.evaluate(() => Object.assign(window, { sameWindow: true }));
  await speak(page, 'de', 'Einstellungen');
  expect(await page.evaluate(() => [document.documentElement.lang, 'sameWindow' in window])).toEqual([
    'de',
    true,
  ]);
  await page.getByRole('button', { name: 'Ungelesen' }).waitFor();
  await expect.poll(() => app.rowName(0)).toContain('Ungelesen');
  await inDialog(page, 'Control+k', async () => {
    await page.getByRole('dialog').getByRole('combobox').fill('schlag');
    await page.getByRole('option', { name: 'Verschlagworten' }).waitFor();
  });
  await page.reload();
  await page.getByRole('button', { name: 'Ungelesen' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('de');
});

test('Arabic runs from right to left, and nothing is cut off, hidden from a screen reader or the wrong way round', async () => {
  const { app } = story();
  const { page } = app;
  await app.rows.first().waitFor();
  await speak(page, 'ar', 'الإعدادات');
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  const navigation = page.getByRole('navigation').first();
  const [views, list] = [await navigation.boundingBox(), await app.list.boundingBox()];
  expect(views?.x).toBeGreaterThan(list?.x ?? Number.NaN);

  await app.rows.first().click();
  await app.headline.waitFor();
  expect(await app.headline.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
  expect(await violations(page)).toEqual([]);
  for (const key of ['Control+,', '?']) {
    await inDialog(page, key, async () => {
      expect(await page.evaluate(overflows)).toBe(false);
      expect(await violations(page)).toEqual([]);
    });
  }
  for (const width of [1920, 1280, 900, 600]) {
    await page.setViewportSize({ width, height: 700 });
    await expect.poll(() => page.evaluate(overflows)).toBe(false);
  }
});

test('in Arabic a pane grows by drawing its hairline away from it', async () => {
  const { app } = story();
  const { page } = app;
  await app.rows.first().waitFor();
  await speak(page, 'ar', 'الإعدادات');
  const hairline = page.getByRole('separator').first();
  const widthBefore = Number(await hairline.getAttribute('aria-valuenow'));
  const box = await hairline.boundingBox();
  if (!box) throw new Error('There is no hairline');
  await page.mouse.move(box.x, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x - 50, box.y + 200, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => hairline.getAttribute('aria-valuenow')).toBe(String(widthBefore + 50));
  await hairline.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => hairline.getAttribute('aria-valuenow')).toBe(String(widthBefore + 34));
});

test('Chinese words, and dates as they are written in Chinese', async () => {
  const { app } = story();
  const { page } = app;
  await app.rows.first().waitFor();
  await speak(page, 'zh', '设置');
  await page.getByRole('button', { name: '全部文章' }).waitFor();
  await app.rows.first().click();
  await app.headline.waitFor();
  await expect.poll(() => page.locator('header time').first().textContent()).toMatch(/\d+年\d+月\d+日/);
  expect(await violations(page)).toEqual([]);
});

test('a person who has chosen no language gets the system’s', async () => {
  const { app } = story();
  const { page } = app;
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'languages', { get: () => ['pt-BR', 'fr-CA', 'en'] }),
  );
  await page.reload();
  await page.getByRole('button', { name: 'Tous les articles' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
});
