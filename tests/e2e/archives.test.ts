import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appOn, type TestApp } from './support/app.ts';
import { violations } from './support/axe.ts';
import { sample } from './support/sample.ts';
import { stories } from './support/story.ts';

const story = stories({ archive: sample, refused: /status of 40[04]/ });

async function openArchives(app: TestApp) {
  await app.page.keyboard.press('Control+k');
  await app.page.keyboard.type('archives');
  await app.page.getByRole('option', { name: 'Archives…', exact: true }).click();
  const dialog = app.dialog('Archives');
  await dialog.waitFor();
  return {
    dialog,
    known: dialog.getByRole('list', { name: 'Archives that were opened before' }).getByRole('listitem'),
    async make(folder: string, name: string) {
      await dialog.getByLabel('Its name').fill(name);
      await dialog.getByLabel('In the folder').fill(folder);
      await dialog.getByRole('button', { name: 'Make and open it' }).click();
    },
  };
}

test('a new archive is made, opened and left again, and nothing of one is in the other', async () => {
  const { app, folder } = story();
  const { page } = app;
  await app.find('water');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await app.headline.waitFor();
  await expect.poll(() => new URL(page.url()).hash).not.toBe('');
  await page.keyboard.press('Escape');
  const archives = await openArchives(app);
  expect(await archives.known.allTextContents()).toHaveLength(1);
  expect(await violations(page)).toEqual([]);
  await archives.make(folder.path, 'City desk');

  await page.getByRole('heading', { name: 'A news archive of your own' }).waitFor();
  expect(new URL(page.url()).hash).toBe('');
  await page.getByText(join(folder.path, 'City desk'), { exact: true }).waitFor();
  const name = page.getByRole('button', { name: 'Archive “City desk”: open another' });
  await page.getByRole('button', { name: 'Go to the empty archive' }).click();
  await app.search.click();
  expect(await page.getByRole('option', { name: 'water' }).count()).toBe(0);
  await app.search.blur();
  await app.paste('Harbour opens\n\nTORNVIK, Skarra (AP) — The harbour opened on Monday.');
  await app.dialog('Paste a clip').getByRole('button', { name: 'Archive', exact: true }).click();
  await app.row(/Harbour opens/).waitFor();

  await name.click();
  await app.dialog('Archives').getByRole('button', { name: 'Open “archive”' }).click();
  await page.getByRole('button', { name: 'Archive “archive”: open another' }).waitFor();
  await app.rows.first().waitFor();
  expect(await app.row(/Harbour opens/).count()).toBe(0);
  expect(await app.search.inputValue()).toBe('');
  await app.search.click();
  await page.getByRole('option', { name: 'water' }).waitFor();
});

test('a folder that is no archive is refused in words, and one that is synchronised is warned of', async () => {
  const { app, folder } = story();
  await app.rows.first().waitFor();
  const { dialog, make } = await openArchives(app);
  await dialog.getByLabel('Folder of the archive').fill(join(folder.path, 'nowhere'));
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  const alert = dialog.getByRole('alert');
  await expect.poll(() => alert.textContent()).toContain('There is no archive in');
  mkdirSync(join(folder.path, 'Dropbox'));
  await dialog.getByLabel('In the folder').fill(join(folder.path, 'Dropbox'));
  await dialog.getByText('Dropbox synchronises this folder.').waitFor();
  writeFileSync(join(folder.path, 'Dropbox', 'taken'), 'A file');
  await make(join(folder.path, 'Dropbox'), 'taken');
  await expect.poll(() => alert.textContent()).toContain('has something in it already');
  await app.page.keyboard.press('Escape');
  await app.rows.first().waitFor();
});

test('what is being imported is told before another archive is opened', async () => {
  const { app, folder } = story();
  const { page } = app;
  await app.rows.first().waitFor();
  const pages = join(folder.path, 'pages');
  mkdirSync(pages);
  for (let n = 0; n < 8000; n++)
    writeFileSync(join(pages, `${n}.txt`), `Story ${n} of many\n\nTORNVIK (AP) — It was told on day ${n}.`);
  await app.command('Add a folder');
  const path = page.getByRole('dialog', { name: /folder/i });
  await path.getByRole('textbox').fill(pages);
  await page.keyboard.press('Enter');
  await page.getByRole('progressbar').first().waitFor();
  const { dialog, make } = await openArchives(app);
  await make(folder.path, 'Second');
  await dialog.getByText(/^1 import, export or backup is under way/).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Stay here');
  await page.keyboard.press('Enter');
  await dialog.getByText(/under way/).waitFor({ state: 'detached' });
  await make(folder.path, 'Second');
  await dialog.getByRole('button', { name: 'Stop it and open' }).click();
  await page.getByRole('heading', { name: 'A news archive of your own' }).waitFor();
});

test('an archive is renamed by the keyboard, which is undone, and is called so in the sidebar', async () => {
  const { app, folder } = story();
  const { page } = app;
  const archives = await openArchives(app);
  await archives.make(folder.path, 'City desk');
  await page.getByRole('button', { name: 'Archive “City desk”: open another' }).click();
  const dialog = app.dialog('Archives');
  await dialog.getByRole('button', { name: 'Rename “City desk”' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => dialog.getByLabel('What it is called here').inputValue()).toBe('City desk');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.type('Town hall');
  await page.keyboard.press('Enter');
  await dialog.getByText('Town hall', { exact: true }).waitFor();
  await expect.poll(() => app.focused()).toBe('Rename “Town hall”');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Archive “Town hall”: open another' }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Archive “City desk”: open another' }).waitFor();
});

test('a half-written note outlives that another window opens another archive, and is offered again', async () => {
  const { app, folder } = story();
  const { page } = app;
  const other = await page.context().newPage();
  await other.goto(new URL('/', page.url()).href);
  const elsewhere = appOn(other);
  await app.rows.first().click();
  await app.headline.waitFor();
  const headline = await app.headline.textContent();
  await page.keyboard.press('n');
  await app.dialog('Note on the article').getByLabel('Note', { exact: true }).waitFor();
  await page.keyboard.type('Ask the harbour mas');

  await elsewhere.rows.first().waitFor();
  await (await openArchives(elsewhere)).make(folder.path, 'Second');
  await page.getByRole('heading', { name: 'A news archive of your own' }).waitFor();
  expect(await page.getByText('half-written').count()).toBe(0);
  await page.getByRole('button', { name: 'Archive “Second”: open another' }).click();
  await app.dialog('Archives').getByRole('button', { name: 'Open “archive”' }).click();
  await app.rows.first().waitFor();
  await app.toast('half-written').getByRole('button', { name: 'Go to it' }).click();
  await expect.poll(() => app.headline.textContent()).toBe(headline);
  const begun = page.getByRole('list', { name: 'Half-written note' });
  await begun.getByText('Ask the harbour mas').waitFor();
  expect(await violations(page)).toEqual([]);
  await begun.getByRole('button', { name: 'Go on writing' }).click();
  const note = app.dialog('Note on the article').getByLabel('Note', { exact: true });
  await expect.poll(() => note.inputValue()).toBe('Ask the harbour mas');
  await page.keyboard.press('End');
  await page.keyboard.type('ter');
  await page.keyboard.press('Control+Enter');
  await app.dialog('Note on the article').waitFor({ state: 'detached' });
  await app.page.getByText('Ask the harbour master').first().waitFor();
  expect(await begun.count()).toBe(0);
  await page.reload();
  await app.rows.first().waitFor();
  expect(await page.getByText('half-written').count()).toBe(0);
  await other.close();
});
