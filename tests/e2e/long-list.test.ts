import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stories } from './support/story.ts';

const articles = 3000;

const story = stories({
  archive: ({ path }) => {
    const file = join(path, 'many.jsonl');
    const lines = Array.from({ length: articles }, (_, i) =>
      JSON.stringify({
        headline: `Dispatch number ${i + 1} from the harbor`,
        text: `VELIN (AP) — Dispatch ${i + 1} told of ${i % 7} ships and the weather of the day.`,
        agency: 'AP',
        publishedAt: new Date(Date.UTC(2020, 0, 1) + i * 3_600_000).toISOString(),
        language: 'en',
      }),
    );
    writeFileSync(file, lines.join('\n'));
    return [file];
  },
});

test('a long list holds only the rows in sight, and any place in it is reached', async () => {
  const { app } = story();
  await app.row(/Dispatch number 3000 /).waitFor();
  expect(await app.rows.count()).toBeLessThan(40);
  expect(await app.rows.first().getAttribute('aria-setsize')).toBe(String(articles));

  await app.list.focus();
  await app.page.keyboard.press('End');
  await app.row(/Dispatch number 1 /).waitFor();
  await expect.poll(() => app.list.getAttribute('aria-activedescendant')).toBe('row-2999');
  expect(await app.rows.count()).toBeLessThan(40);

  await app.list.evaluate((list) => list.scrollTo(0, list.scrollHeight / 2));
  await expect
    .poll(async () => Number(await app.rows.nth(5).getAttribute('aria-posinset')))
    .toBeGreaterThan(1000);
  await expect.poll(() => app.rowName(5)).toMatch(/Dispatch number/);
});

test('a change in bulk reaches rows that were never in sight', async () => {
  const { app } = story();
  await app.row(/Dispatch number 3000 /).click();
  await app.list.focus();
  await app.page.keyboard.press('Control+a');
  await app.page.getByText('3,000 picked').waitFor();
  await app.page.keyboard.press('s');
  await app.toast('Starred 3,000 articles').waitFor();
  await expect.poll(() => app.view('Starred').textContent()).toBe('Starred3,000');
});

test('scrolled fast through many pages and back, the list keeps its rows', async () => {
  const { app } = story();
  await app.rows.first().waitFor();
  const scroll = (by: number) =>
    app.list.evaluate(async (list, step) => {
      for (let i = 0; i < 150; i++) {
        list.scrollTop += step;
        await new Promise(requestAnimationFrame);
      }
    }, by);
  await scroll(300);
  await expect.poll(() => app.rows.first().getAttribute('aria-posinset').then(Number)).toBeGreaterThan(100);
  await scroll(-400);
  await expect.poll(() => app.rows.first().getAttribute('aria-posinset')).toBe('1');
});
