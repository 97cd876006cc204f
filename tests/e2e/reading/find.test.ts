import { expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { longReads } from '../support/long-read.ts';
import { openHarbour, painted } from '../support/reader.ts';
import { stories } from '../support/story.ts';

const story = stories({ archive: longReads });

test('words are found in the article, apart from the search of the archive', async () => {
  const { app } = story();
  const { page } = app;
  await app.find('boats');
  await openHarbour(app);
  await page.getByText(/found$/).waitFor();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('harbour');
  const bar = page.getByRole('search', { name: 'Find in the article' });
  await bar.getByText('1 of 5').waitFor();
  await page.keyboard.press('Enter');
  await bar.getByText('2 of 5').waitFor();
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await bar.getByText('5 of 5').waitFor();
  expect(await painted(app, 'found-now')).toEqual(['harbour']);
  expect(await app.marks()).toContain('boats');
  await bar.getByRole('button', { name: 'Capital letters matter' }).click();
  await bar.getByText(/of 4$/).waitFor();
  await bar.getByRole('textbox').fill('lighthouse keeper');
  await bar.getByText('Not found').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await app.focused()).toBe('Article');
  expect(await painted(app, 'found')).toEqual([]);
  await app.search.focus();
  await page.keyboard.press('Control+f');
  expect(await bar.count()).toBe(0);
});
