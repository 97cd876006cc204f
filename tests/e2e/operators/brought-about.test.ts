import { expect, test } from 'vitest';
import { both, ferry, flood, operatorStories, storm, tram } from '../support/operators.ts';

const { findsJust, story } = operatorStories();

test('states, as a person brings them about', async () => {
  const { app } = story();
  const { page } = app;
  await findsJust([['ferry', ferry]]);
  await page.keyboard.press('Enter');
  // It counts as read once it has been looked at for a moment.
  await expect.poll(() => app.row(/Unread/).count()).toBe(0);
  await page.keyboard.press('s');
  await app.row(/starred/).waitFor();
  await findsJust([
    ['is:starred', ferry],
    ['-is:starred late', tram],
  ]);
  await findsJust([['tram', tram]]);
  await page.keyboard.press('Enter');
  // The list before was the same: it is the answer's own row that is opened.
  await expect.poll(() => app.headline.textContent()).toBe(tram);
  await page.keyboard.press('u');
  await page.keyboard.press('Delete');
  await app.toast('Moved to the trash').waitFor();
  await findsJust([['late', ferry], ['is:trashed', tram], ['is:read', ferry], ['is:unread late']]);
});

test('a saved search is used by its name', async () => {
  const { app } = story();
  await findsJust([['flood OR storm', flood, storm, both]]);
  await app.button('Save this search').click();
  const dialog = app.dialog('Save this search');
  await dialog.getByLabel('Name').fill('My beat');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await app.view('My beat').first().waitFor();
  await findsJust([
    ['search:"My beat"', flood, storm, both],
    ['search:"My beat" -bridge', flood, storm],
    ['-search:"My beat" (bridge OR ferry)', ferry],
  ]);
});

test('a collection is found by its name, with those in it, and alone by its path', async () => {
  const { app } = story();
  const { page } = app;
  /** Puts the one article that a query finds into a collection. */
  const collect = async (query: string, headline: string, into: string) => {
    await findsJust([[query, headline]]);
    await app.rows.first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Add to a collection…' }).click();
    await app.dialog('Add to a collection').getByLabel('Collection, or a new name').fill(into);
    await page.keyboard.press('Enter');
    await app.toast('Added to').or(app.toast('Made the collection')).first().waitFor();
  };
  await collect('"coast road"', flood, 'Bad weather');
  await page.getByRole('treeitem', { name: /^Bad weather, / }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'New collection inside…' }).click();
  await app.dialog('New collection').getByLabel('Name').fill('Wind');
  await page.keyboard.press('Enter');
  await page.getByRole('treeitem', { name: /^Wind, / }).waitFor();
  await collect('roofs', storm, 'Bad weather/Wind');
  await findsJust([
    ['collection:"Bad weather"', flood, storm],
    ['collection:"bad weather"', flood, storm],
    ['collection:"Bad weather/Wind"', storm],
    ['collection:"Bad weather" -collection:"Bad weather/Wind"', flood],
    ['flood -collection:"Bad weather"', both],
    ['collection:"Bad weather" OR tram', flood, storm, tram],
    ['collection:wind', storm],
  ]);
});

test('is:edited finds what the person corrected', async () => {
  const { app } = story();
  await findsJust([['is:edited'], ['tram', tram]]);
  await app.rows.first().click();
  await app.button('Correct the fields').click();
  const edit = app.dialog('Correct the fields');
  await edit.getByLabel('Place', { exact: true }).fill('Depot');
  await edit.getByRole('button', { name: 'Save' }).click();
  await findsJust([
    ['is:edited', tram],
    ['late -is:edited', ferry],
    ['place:depot', tram],
  ]);
});
