import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { stories } from './support/story.ts';

const shots = process.env.SHOTS;
const titles = ['Harbour reopens', 'Hafen öffnet wieder', 'Wall & <gate> mended'];
const story = stories({
  archive: ({ path: root }) => {
    const path = join(root, 'in.jsonl');
    const lines = titles.map((headline, at) =>
      JSON.stringify({
        headline,
        text: `The sea keeps its own calendar, number ${at}.`,
        publishedAt: `2024-0${at + 1}-13`,
        publisher: 'The Post',
      }),
    );
    writeFileSync(path, lines.join('\n'));
    return [path];
  },
});

test('what was found is exported as a site, with its account, and the site searches from disk', async () => {
  const { app, folder } = story();
  const { page } = app;
  await app.find('calendar -öffnet');
  await app.row(/Harbour reopens/).click();
  await app.button('More').click();
  await page.getByRole('menuitem', { name: 'Export…' }).click();
  const dialog = app.dialog('Export');
  await dialog.getByRole('radio', { name: /found/ }).click();
  await dialog.getByText('The 2 articles found').waitFor();
  await dialog.getByRole('radio', { name: /Offline site/ }).click();
  const dir = join(folder.path, 'out');
  await dialog.getByLabel('Folder on this machine').fill(dir);
  if (shots) {
    mkdirSync(shots, { recursive: true });
    const shot = (name: string) => page.screenshot({ path: join(shots, `export-${name}.png`) });
    await shot('light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await shot('dark');
    await page.setViewportSize({ width: 420, height: 800 });
    await shot('narrow');
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
  }
  await dialog.getByRole('button', { name: 'Export to the folder' }).click();
  await dialog.getByText('Wrote 2 of 2 articles').waitFor();
  if (shots) await page.screenshot({ path: join(shots, 'export-done.png') });
  await dialog.getByRole('button', { name: 'Done' }).click();
  const root = join(dir, 'pressmark site');
  expect(readdirSync(join(root, 'articles'))).toHaveLength(2);
  expect(existsSync(join(root, 'index.html'))).toBe(true);

  await page.goto(pathToFileURL(join(root, 'search.html')).href);
  await page.getByLabel('Search').fill('gate calendar');
  await page.getByText('1 article', { exact: true }).waitFor();
  if (shots) await page.screenshot({ path: join(shots, 'site-search.png') });
  await page.getByRole('link', { name: 'Wall & <gate> mended' }).click();
  await page.getByRole('heading', { name: 'Wall & <gate> mended' }).waitFor();
  expect(
    await page.evaluate(() => getComputedStyle(document.querySelector('article') ?? document.body).maxWidth),
  ).toBe('608px');
  if (shots) await page.screenshot({ path: join(shots, 'site-article.png') });
  await page.getByRole('link', { name: 'All articles' }).click();
  await page.getByRole('link', { name: '2024-03' }).waitFor();
});

test('the contents of a book are by tag where that is chosen, and the choice is remembered', async () => {
  const { app, folder } = story();
  const { page } = app;
  await app.row(/Harbour reopens/).click();
  const openExport = async () => {
    await app.button('More').click();
    await page.getByRole('menuitem', { name: 'Export…' }).click();
  };
  await openExport();
  const dialog = app.dialog('Export');
  const byTag = dialog.getByRole('radio', { name: 'By tag', exact: true });
  await dialog.getByRole('radio', { name: 'The whole archive', exact: true }).click();
  expect(await byTag.count()).toBe(0);
  await dialog.getByRole('radio', { name: /EPUB/ }).click();
  await byTag.click();
  const dir = join(folder.path, 'book');
  await dialog.getByLabel('Folder on this machine').fill(dir);
  await dialog.getByRole('button', { name: 'Export to the folder' }).click();
  await dialog.getByText('Wrote 3 of 3 articles').waitFor();
  await dialog.getByRole('button', { name: 'Done' }).click();
  expect(readdirSync(dir)).toEqual(['pressmark.epub']);
  await page.reload();
  await app.row(/Harbour reopens/).click();
  await openExport();
  expect(await byTag.isChecked()).toBe(true);
  if (shots) await page.screenshot({ path: join(shots, 'export-epub.png') });
});
