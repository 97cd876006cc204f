import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { stories } from './support/story.ts';

const copy = Array.from(
  { length: 8 },
  (_, n) =>
    `The sea wall of Velin was looked at by ${n + 2} engineers on Tuesday, who found nothing in it that would hold for another winter.`,
).join('\n\n');

const articles = [
  ['Sea wall of Velin is cracked', 'The Meridian Ledger', copy, 9, 'Velin-Wall'],
  ['A fair opens in Torn', 'Harbour Wire', 'The fair was opened by the mayor.', 8, null],
  ['CRACKS FOUND!', 'The Upper Herald', `VELIN (AP) — ${copy}`, 7, null],
  ['Bread gets dearer', 'Der Bote', 'Bread costs more.', 6, null],
  ['Wall: what is known', 'Harbour Wire', 'This is a list.', 5, 'Velin Wall'],
] as const;

const story = stories({
  archive: ({ path }) => {
    const file = join(path, 'stories.jsonl');
    const lines = articles.map(([headline, publisher, text, hour, slugline]) =>
      JSON.stringify({
        headline,
        publisher,
        text,
        slugline,
        language: 'en',
        publishedAt: `2026-05-04T0${hour}:00:00Z`,
      }),
    );
    writeFileSync(file, lines.join('\n'));
    return [file];
  },
});

test('the articles of a story stand together under its first, are unfolded by click and by key, and passed over while folded', async () => {
  const { app } = story();
  const { page } = app;
  await app.rows.first().waitFor();
  await app.button('How the list looks').click();
  await page.getByRole('menuitemradio', { name: 'By story', exact: true }).click();
  await expect.poll(() => app.rows.count()).toBe(3);
  expect(await app.rowName(0)).toMatch(/Sea wall of Velin is cracked\. .*3 articles of one story/);
  expect(await app.rowName(1)).toMatch(/A fair opens/);
  const head = app.list.locator('[data-unfolded]');
  expect(await app.list.getByText('The Meridian Ledger · The Upper Herald · Harbour Wire').count()).toBe(1);
  expect(await violations(page)).toEqual([]);

  await app.list.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => app.headline.textContent()).toMatch(/A fair opens/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => app.rows.count()).toBe(5);
  await page.keyboard.press('j');
  await expect.poll(() => app.headline.textContent()).toMatch(/CRACKS FOUND/);
  expect(await violations(page)).toEqual([]);

  await app.list.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => app.rows.count()).toBe(3);
  await expect.poll(() => app.headline.textContent()).toMatch(/Sea wall/);
  await head.click();
  await expect.poll(() => app.rows.count()).toBe(5);

  await app.find('wall');
  await expect.poll(() => app.rows.count()).toBe(1);
  await expect.poll(() => head.textContent()).toMatch(/^3 articles of one story/);
  await page.reload();
  await head.waitFor();
});
