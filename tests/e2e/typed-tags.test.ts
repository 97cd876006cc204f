import { expect, test } from 'vitest';
import { sample } from './support/sample.ts';
import { stories } from './support/story.ts';

const story = stories({ archive: sample });

test('a tag that was typed is put on though Enter was not pressed, and one that was clicked instead of it alone', async () => {
  const { app } = story();
  const { page } = app;
  await app.rows.first().click();
  await page.keyboard.press('t');
  await app.dialog('Tags').waitFor();
  await page.keyboard.type('to check/dates');
  await app.dialog('Tags').getByRole('button', { name: 'Done' }).click();
  await app.toast('Tagged “to check/dates”').waitFor();

  await page.keyboard.press('t');
  await app.dialog('Tags').waitFor();
  await page.keyboard.type('cult');
  await app.dialog('Tags').getByRole('option', { name: 'culture', exact: true }).click();
  await app.dialog('Tags').getByRole('button', { name: 'Done' }).click();
  await app.toast('Tagged “culture”').waitFor();

  await page.keyboard.press('t');
  await app.dialog('Tags').waitFor();
  await page.keyboard.type('to check/names');
  await page.keyboard.press('Tab');
  await app.dialog('Tags').getByRole('button', { name: 'Done' }).press('Enter');
  await app.toast('Tagged “to check/names”').waitFor();
});

test('a clip is archived with the tag that stands half written in its line', async () => {
  const { app } = story();
  const { page } = app;
  await app.paste(
    'Ferry is late again\n\nTORNVIK, Mar 3 (EFE).- The ferry was late again on Monday, officials said.',
  );
  const paste = app.dialog('Paste a clip');
  await paste.getByRole('combobox', { name: 'Tags' }).click();
  await page.keyboard.type('Culture');
  await page.getByRole('option', { name: 'culture', exact: true }).waitFor();
  const archive = await paste.getByText('Archive', { exact: true }).boundingBox();
  if (!archive) throw new Error('There is nothing to archive by');
  await page.mouse.click(archive.x + 5, archive.y + 5);
  await app.toast('Archived the clip').waitFor();
  await app.row(/Ferry is late again.*tagged culture/).waitFor();
});

test('a search is saved with the tag that stands half written in its line', async () => {
  const { app } = story();
  const { page } = app;
  await app.find('water');
  await app.button('Save this search').click();
  await app.dialog('Save this search').waitFor();
  await page.keyboard.type('Water');
  await app.dialog('Save this search').getByRole('combobox').click();
  await page.keyboard.type('watch/water');
  await page.getByRole('option', { name: 'Create “watch/water”' }).waitFor();
  const save = await app.dialog('Save this search').getByText('Save', { exact: true }).boundingBox();
  if (!save) throw new Error('There is nothing to save by');
  await page.mouse.click(save.x + 5, save.y + 5);
  await app.toast('Saved “Water”').waitFor();
  await app.button('More for Water').click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  await expect.poll(() => page.getByLabel('watch/water', { exact: true }).count()).toBeGreaterThan(0);
});
