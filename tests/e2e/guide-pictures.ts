import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestApp } from './support/app.ts';
import { dragOver } from './support/drag-over.ts';
import type { TestFolder } from './support/server.ts';

type Take = (name: string) => Promise<void>;

const water = /Thousands bang empty buckets/;

/** The pictures of docs/guide, in an order in which each leaves the window as the next wants it. */
export async function takeGuidePictures(
  app: TestApp,
  folder: TestFolder,
  clip: string,
  take: Take,
): Promise<void> {
  const { page } = app;
  await app.find('water');
  await app.row(water).click();
  await app.headline.waitFor();
  await app.list.focus();
  await take('reading');

  await app.button('Narrow by source, place, author …').click();
  await page.getByRole('region', { name: 'Narrow the search' }).waitFor();
  await take('finding');
  await app.button('Narrow by source, place, author …').click();

  await app.list.focus();
  await app.paste(clip);
  await take('pasting');
  await page.keyboard.press('Escape');

  for (const words of ['Police put the turnout at 40,000', 'three nights a week']) {
    await dragOver(page, words);
    await page.keyboard.press('h');
    await app.toast('Highlighted').getByRole('button', { name: 'Dismiss', includeHidden: true }).click();
  }
  await take('marking');

  await app.command('Export');
  await app.dialog('Export').waitFor();
  await take('exporting');
  await page.keyboard.press('Escape');

  const incoming = join(folder.path, 'incoming');
  mkdirSync(incoming);
  writeFileSync(join(incoming, 'ferry.txt'), clip);
  writeFileSync(join(incoming, 'again.txt'), clip);
  writeFileSync(join(incoming, 'half.pdf'), '%PDF-1.7\n1 0 obj <<');
  await app.command('Add a folder');
  await app.dialog('Add a folder').getByRole('textbox').fill(incoming);
  await app.dialog('Add a folder').getByRole('button', { name: 'Import' }).click();
  await app.dialog('Import').waitFor();
  await take('account');
  await page.keyboard.press('Escape');

  await app.view('All articles').click();
  await app.list.focus();
  await app.rows.nth(1).click();
  await app.list.focus();
  for (const key of ['x', 'j', 'x', 'j', 'x']) await page.keyboard.press(key);
  await page.getByRole('toolbar', { name: 'Picked articles' }).waitFor();
  await take('picking');
  await page.keyboard.press('Escape');

  await app.find('Brandauer');
  await app.row(/Ilse Brandauer/).click();
  await app.headline.waitFor();
  await app.button('How the page looks').click();
  await app.dialog('How the page looks').getByRole('radio', { name: 'Sepia' }).check();
  await take('sepia');
}
