import { expect, test } from 'vitest';
import { sample } from './support/sample.ts';
import { stories } from './support/story.ts';

const story = stories({ archive: sample });

test('a reload comes back to the same search and article, and back to those before', async () => {
  const { app } = story();
  const { page } = app;
  await app.rows.first().waitFor();
  await page.waitForTimeout(2100);
  await app.find('storm');
  await app.rows.first().click();
  await app.headline.waitFor();
  const storm = await app.headline.textContent();
  await page.waitForTimeout(2100);
  await app.view('Starred').click();
  await page.getByText('Nothing is starred').waitFor();
  await app.view('All articles').click();
  await app.find('water');
  await app.rows.first().click();
  await expect.poll(() => app.headline.textContent()).not.toBe(storm);
  const water = await app.headline.textContent();

  await page.reload();
  await expect.poll(() => app.search.inputValue()).toBe('water');
  await expect.poll(() => app.headline.textContent()).toBe(water);
  await page.goBack();
  await expect.poll(() => app.search.inputValue()).toBe('storm');
  await expect.poll(() => app.headline.textContent()).toBe(storm);
  await page.goForward();
  await expect.poll(() => app.search.inputValue()).toBe('water');
  await expect.poll(() => app.headline.textContent()).toBe(water);
  await page.goBack();
  await page.goBack();
  await expect.poll(() => app.search.inputValue()).toBe('');
});
