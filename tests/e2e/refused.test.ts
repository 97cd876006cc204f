import { expect, test } from 'vitest';
import type { TestApp } from './support/app.ts';
import { harbourHeadline, longReads } from './support/long-read.ts';
import { openHarbour } from './support/reader.ts';
import { stories } from './support/story.ts';

const story = stories({ archive: longReads, refused: /ERR_INTERNET_DISCONNECTED/ });

const keptDrafts = ({ page }: TestApp) => page.evaluate(() => localStorage.getItem('pressmark.note-drafts'));

/** Ends a dialog by a button's key while nobody answers, sees what was typed and the focus still there, and ends it again. */
async function saveTwice(
  { page, dialog, toast }: TestApp,
  name: string,
  typed: () => Promise<string>,
  end = 'Save',
) {
  const before = await typed();
  const button = dialog(name).getByRole('button', { name: end, exact: true });
  await page.context().setOffline(true);
  await button.focus();
  await page.keyboard.press('Enter');
  await toast('does not answer').first().waitFor();
  expect(await typed()).toBe(before);
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.context().setOffline(false);
  await page.keyboard.press('Enter');
  await dialog(name).waitFor({ state: 'detached' });
}

test('a note that could not be kept stays in its dialog, and among the half-written until it is', async () => {
  const { app } = story();
  await openHarbour(app);
  await app.page.keyboard.press('n');
  const name = 'Note on the article';
  const lines = app.dialog(name).getByRole('textbox', { name: 'Note' });
  await lines.fill('Ask the harbour master.');
  await saveTwice(app, name, async () => `${await lines.inputValue()} ${await keptDrafts(app)}`);
  expect(await keptDrafts(app)).not.toContain('harbour master');
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

test('the name of a collection that could not be made stays in its dialog', async () => {
  const { app } = story();
  await app.button('New collection').click();
  const name = 'New collection';
  const line = app.dialog(name).getByLabel('Name');
  await line.fill('Harbours');
  await saveTwice(app, name, () => line.inputValue());
  await app.page.getByRole('treeitem', { name: /^Harbours/ }).waitFor();
});

test('the name of a collection that articles could not be put into stays in its dialog', async () => {
  const { app } = story();
  await openHarbour(app);
  await app.command('Add to a collection…');
  const name = 'Add to a collection';
  const line = app.dialog(name).getByLabel('Collection, or a new name');
  await line.fill('Harbours');
  await saveTwice(app, name, () => line.inputValue(), 'Create “Harbours”');
  await app.page.getByRole('treeitem', { name: /^Harbours/ }).waitFor();
});

test('tags that could not be put on stay in their dialog, which can be left without them', async () => {
  const { app } = story();
  const { page } = app;
  await openHarbour(app);
  await page.keyboard.press('t');
  const tags = app.dialog('Tags');
  await page.keyboard.type('harbours');
  await page.keyboard.press('Enter');
  const chips = () => tags.getByLabel('harbours', { exact: true }).count();
  await expect.poll(chips).toBe(1);
  await page.context().setOffline(true);
  const isArticleRefused = page.waitForEvent('requestfailed', (request) =>
    Boolean(request.postData()?.includes('article.get')),
  );
  await page.keyboard.press('Escape');
  await app.toast('does not answer').first().waitFor();
  expect(await chips()).toBe(1);
  await page.keyboard.press('Escape');
  await tags.waitFor({ state: 'detached' });
  await isArticleRefused;
  expect(await app.reader.textContent()).not.toContain('does not answer');
  await page.context().setOffline(false);

  await page.keyboard.press('t');
  await page.keyboard.type('harbours');
  await page.keyboard.press('Enter');
  await saveTwice(app, 'Tags', async () => String(await chips()), 'Done');
  await page.getByRole('treeitem', { name: /^harbours/ }).waitFor();
});

test('reading that could not be kept is not shown as read', async () => {
  const { app } = story();
  await app.page.route('**/api/call', (route) =>
    route.request().postData()?.includes('article.set-state')
      ? route.abort('internetdisconnected')
      : route.continue(),
  );
  await openHarbour(app);
  await app.toast('does not answer').first().waitFor();
  await app.row(new RegExp(`^Unread.*${harbourHeadline}`)).waitFor();
});

test('a dialog that was left while it was saved does not close the next one', async () => {
  const { app } = story();
  const { page } = app;
  await openHarbour(app);
  await page.keyboard.press('n');
  const note = app.dialog('Note on the article');
  await note.getByRole('textbox', { name: 'Note' }).fill('Ask the harbour master.');
  const held = Promise.withResolvers<void>();
  await page.route('**/api/call', async (route) => {
    if (route.request().postData()?.includes('annotation.add')) await held.promise;
    await route.continue();
  });
  await note.getByRole('button', { name: 'Save', exact: true }).click();
  await page.keyboard.press('Escape');
  await note.waitFor({ state: 'detached' });
  await page.keyboard.press('n');
  const lines = note.getByRole('textbox', { name: 'Note' });
  await lines.fill('Ask the pilots too.');
  held.resolve();
  await app.toast('Added a note').waitFor();
  expect(await lines.inputValue()).toBe('Ask the pilots too.');
  expect(await keptDrafts(app)).toContain('Ask the pilots too.');
});
