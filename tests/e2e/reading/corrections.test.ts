import { expect, test } from 'vitest';
import { harbourHeadline, harbourPage, longReads } from '../support/long-read.ts';
import { openHarbour } from '../support/reader.ts';
import { stories } from '../support/story.ts';

const story = stories({ archive: longReads, refused: /400 \(Bad Request\)/ });

test('every field can be corrected, says by whom it was, and goes back to what was read', async () => {
  const { app } = story();
  const { page } = app;
  await openHarbour(app);
  await page.getByRole('button', { name: 'Correct the fields' }).click();
  const dialog = app.dialog('Correct the fields');
  await dialog.getByRole('button', { name: 'All fields' }).click();
  const values: Readonly<Record<string, string>> = {
    Headline: 'A better headline',
    'Alternative headline': 'And one below it',
    Byline: 'By hand',
    Authors: 'Ada Lovelace, Alan Turing',
    Section: 'Harbours',
    Dateline: 'VELIN —',
    Place: 'Old Velin',
    Agency: 'Reuters',
    Published: '2024-05-12T23:15:00-04:00',
    Changed: '2024-05-14',
    Publisher: 'The Velin Times',
    Language: 'fr',
    Address: 'https://news.example/other',
    Slug: 'HARBOUR',
    Credit: 'ao/km',
    'Lead picture': 'https://news.example/lead.jpg',
  };
  for (const [name, value] of Object.entries(values))
    await dialog.getByLabel(name, { exact: true }).fill(value);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await app.headline.filter({ hasText: 'A better headline' }).waitFor();
  const facts = page.getByRole('complementary', { name: 'About this clip' });
  await facts.getByText('12 May 2024, 23:15 UTC−04:00').waitFor();
  expect(await facts.getByText('corrected by you').count()).toBe(Object.keys(values).length);
  await facts.getByText(`You corrected ${Object.keys(values).length} fields`).waitFor();

  await page.getByRole('button', { name: 'Correct the fields' }).click();
  await dialog.getByRole('button', { name: 'Take back Headline' }).click();
  await expect.poll(() => dialog.getByLabel('Headline', { exact: true }).inputValue()).toBe(harbourHeadline);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await app.headline.filter({ hasText: 'A better headline' }).waitFor();
  await facts.getByRole('button', { name: 'Take all corrections back' }).click();
  await app.headline.filter({ hasText: harbourHeadline }).waitFor();
  expect(await facts.getByText('corrected by you').count()).toBe(0);
});

test('what is typed on an edition is not written over one that comes in meanwhile, and stays until that was seen', async () => {
  const { app } = story();
  const { page } = app;
  await openHarbour(app);
  await page.getByRole('button', { name: 'Correct the fields' }).click();
  const dialog = app.dialog('Correct the fields');
  const text = dialog.getByRole('textbox', { name: 'Text', exact: true });
  await text.fill('My own words.');
  // Another program hands in the page as it is by now.
  await page.evaluate(
    (clip) =>
      fetch('/api/call', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-pressmark': '1' },
        body: JSON.stringify({ name: 'clip.add', input: { clip } }),
      }),
    { url: 'https://news.example/velin', text: harbourPage('<p>Two men drowned at the mole.</p>') },
  );
  await dialog.getByText('A newer edition of this article has come in.').waitFor();
  expect(await text.inputValue()).toBe('My own words.');
  const save = dialog.getByRole('button', { name: 'Save' });
  await save.click();
  await app.toast('Nothing was changed').first().waitFor();
  expect(await text.inputValue()).toBe('My own words.');

  await dialog.getByRole('button', { name: 'Correct the newer edition' }).click();
  await dialog.getByText('What the newer edition says').click();
  await dialog.getByText('Two men drowned at the mole.').waitFor();
  await save.click();
  await app.reader.getByText('My own words.').waitFor();
  await page.keyboard.press('Control+z');
  await app.reader.getByText('Two men drowned at the mole.').waitFor();
});
