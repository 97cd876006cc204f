import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TestApp } from './support/app.ts';
import { expectLook } from './support/looks.ts';
import { sample } from './support/sample.ts';
import { stories } from './support/story.ts';

const clip = readFileSync(join(import.meta.dirname, 'fixtures', 'wire-clip.txt'), 'utf8');
const story = stories({ archive: sample, browser: { viewport: { width: 1280, height: 800 } } });

/** A search with an article open, whose texts are all in letters that come with Pressmark. */
async function read({ app }: { readonly app: TestApp }): Promise<void> {
  await app.find('"water tariff"');
  await app.row(/UPDATE 2-Marenga/).click();
  await app.headline.waitFor();
  await app.list.focus();
}

test.each(['light', 'dark'] as const)('results and an article, %s', async (colorScheme) => {
  const { app } = story();
  await app.page.emulateMedia({ colorScheme });
  await read({ app });
  await expectLook(app.page, `reading-${colorScheme}`);
});

test('in a narrow window the list, then the article', async () => {
  const { app } = story();
  await app.page.setViewportSize({ width: 600, height: 800 });
  await app.find('"water tariff"');
  await app.row(/UPDATE 2-Marenga/).waitFor();
  await expectLook(app.page, 'narrow-list');
  await app.row(/UPDATE 2-Marenga/).click();
  await app.headline.waitFor();
  await expectLook(app.page, 'narrow-article');
});

test('a clip before it is archived', async () => {
  const { app } = story();
  await app.list.focus();
  await app.paste(clip);
  await expectLook(app.page, 'pasting');
});

test('the keys, the settings and what to export', async () => {
  const { app } = story();
  const { page } = app;
  await read({ app });
  await page.keyboard.press('?');
  await app.dialog('Keys').waitFor();
  await expectLook(page, 'keys');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+,');
  await app.dialog('Settings').waitFor();
  await expectLook(page, 'settings');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await app.dialog('Go to anything').getByRole('combobox').fill('Export');
  await page.getByRole('option', { name: 'Export', exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await app.dialog('Export').waitFor();
  await expectLook(page, 'exporting');
});

test('a box out of its place is seen', async () => {
  const { app } = story();
  await read({ app });
  await app.page.locator('#reader').evaluate((reader) => {
    reader.style.paddingTop = '60px';
  });
  await expect(expectLook(app.page, 'reading-light')).rejects.toThrow(/reading-light/);
});
