import { expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { harbourHeadline, longReads } from '../support/long-read.ts';
import { openHarbour } from '../support/reader.ts';
import { stories } from '../support/story.ts';

const story = stories({ archive: longReads });

test('only the text is shown until Escape, and the list is where it was', async () => {
  const { app } = story();
  const { page } = app;
  await openHarbour(app);
  await page.keyboard.press('f');
  await app.list.waitFor({ state: 'hidden' });
  expect(await page.getByRole('toolbar', { name: 'Article' }).count()).toBe(0);
  expect(await app.headline.isVisible()).toBe(true);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await app.list.waitFor({ state: 'visible' });
  expect(await app.row(new RegExp(harbourHeadline)).getAttribute('aria-selected')).toBe('true');
});

test('on paper there is a clipping: source, headline, date, text, address and hash, and nothing of the window', async () => {
  const { app } = story();
  await openHarbour(app);
  const { extractText } = await import('unpdf');
  const { text } = await extractText(new Uint8Array(await app.page.pdf({ format: 'A4' })), {
    mergePages: true,
  });
  for (const words of [
    'The Kestria Courier',
    harbourHeadline,
    '13 May 2024',
    'On day 14',
    'https://news.example/velin',
    'SHA-256',
  ]) {
    expect(text.replace(/\s+/g, ' ')).toContain(words);
  }
  expect(text).not.toContain('All articles');
  expect(text).not.toContain('minutes to read');
  expect(await app.page.locator('[data-clipping]').count()).toBe(0);
});
