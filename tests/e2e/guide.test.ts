import { expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { stories } from './support/story.ts';

const story = stories();

test('the guide is read in the program, chapter by chapter, with its pictures and without a network', async () => {
  const { app } = story();
  const { page } = app;
  await app.button('Open the sample archive').waitFor();
  await page.keyboard.press('F1');
  const guide = app.dialog('Guide');
  const chapters = guide.getByRole('navigation', { name: 'Chapters' }).getByRole('button');
  const article = guide.getByRole('article');
  await article.getByRole('heading', { level: 2, name: 'First steps' }).waitFor();
  expect(await violations(page)).toEqual([]);
  for (const title of await chapters.allTextContents()) {
    await chapters.filter({ hasText: title }).click();
    await article.getByRole('heading', { level: 2, name: title }).waitFor();
    for (const picture of await article.getByRole('img', { includeHidden: true }).all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth))
        .toBeGreaterThan(1000);
    }
  }
  expect(await violations(page)).toEqual([]);
});

test('it is turned by keyboard, and found from the keys', async () => {
  const { app } = story();
  const { page } = app;
  await app.button('Open the sample archive').waitFor();
  await page.keyboard.press('?');
  await app.dialog('Keys').getByRole('button', { name: 'Guide' }).click();
  const guide = app.dialog('Guide');
  const article = guide.getByRole('article');
  await article.getByRole('heading', { name: 'First steps' }).waitFor();
  await article.getByRole('button', { name: 'Bringing things in' }).press('Enter');
  await article.getByRole('heading', { name: 'Bringing things in' }).waitFor();
  await expect.poll(() => article.evaluate((page) => page.scrollTop)).toBe(0);
  await page.keyboard.press('End');
  await expect.poll(() => article.evaluate((page) => page.scrollTop)).toBeGreaterThan(100);
  await page.keyboard.press('Escape');
  await guide.waitFor({ state: 'detached' });
});
