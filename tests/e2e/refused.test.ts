import { expect, test } from 'vitest';
import type { TestApp } from './support/app.ts';
import { longReads } from './support/long-read.ts';
import { openHarbour } from './support/reader.ts';
import { stories } from './support/story.ts';

const story = stories({ archive: longReads, refused: /ERR_INTERNET_DISCONNECTED/ });

/** Saves while nobody answers, sees what was typed still there, and saves again. */
async function saveTwice({ page, dialog, toast }: TestApp, name: string, typed: () => Promise<string>) {
  const before = await typed();
  const save = dialog(name).getByRole('button', { name: 'Save', exact: true });
  await page.context().setOffline(true);
  await save.click();
  await toast('does not answer').first().waitFor();
  expect(await typed()).toBe(before);
  await page.context().setOffline(false);
  await save.click();
  await dialog(name).waitFor({ state: 'detached' });
}

test('a note that could not be kept stays in its dialog, and among the half-written until it is', async () => {
  const { app } = story();
  await openHarbour(app);
  await app.page.keyboard.press('n');
  const name = 'Note on the article';
  const lines = app.dialog(name).getByRole('textbox', { name: 'Note' });
  await lines.fill('Ask the harbour master.');
  const drafts = () => app.page.evaluate(() => localStorage.getItem('pressmark.note-drafts'));
  await saveTwice(app, name, async () => `${await lines.inputValue()} ${await drafts()}`);
  expect(await drafts()).not.toContain('harbour master');
  await app.page.getByRole('complementary', { name: 'Notes' }).getByText('Ask the harbour master.').waitFor();
});

test('a corrected text that could not be kept stays in its dialog', async () => {
  const { app } = story();
  await openHarbour(app);
  await app.page.getByRole('button', { name: 'Correct the fields' }).click();
  const name = 'Correct the fields';
  const lines = app.dialog(name).getByRole('textbox', { name: 'Text', exact: true });
  await lines.fill('An hour of work.');
  await saveTwice(app, name, () => lines.inputValue());
  await app.reader.getByText('An hour of work.').waitFor();
});

test('a search that could not be saved stays in its dialog', async () => {
  const { app } = story();
  await app.find('harbour');
  await app.button('Save this search').click();
  const name = 'Save this search';
  const line = app.dialog(name).getByLabel('Name');
  await line.fill('Harbours');
  await saveTwice(app, name, () => line.inputValue());
  await app.view('Harbours').first().waitFor();
});
