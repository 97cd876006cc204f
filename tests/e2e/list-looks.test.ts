import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TestApp } from './support/app.ts';
import { violations } from './support/axe.ts';
import { stories } from './support/story.ts';

const day = 86_400_000;
const at = (daysAgo: number, hour: number): string =>
  `${new Date(Date.now() - daysAgo * day).toISOString().slice(0, 10)}T${String(hour).padStart(2, '0')}:00:00Z`;

const articles = [
  ['Ferry runs aground off Velin', 'The Meridian Ledger', 'Elin Vass', at(0, 0), 'en', 300],
  [
    'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle schließt',
    'Der Bote',
    'Jana Roth',
    at(1, 9),
    'de',
    120,
  ],
  ['اكتشاف قناة مائية قديمة تحت السوق', 'Harbour Wire', 'Salma Q.', at(1, 8), 'ar', 80],
  ['港口罢工结束后渡轮恢复运营', 'Harbour Wire', '', at(40, 7), 'zh', 40],
  ['Council votes on the water price', 'Harbour Wire', 'Rhona P.', at(400, 6), 'en', 200],
] as const;

const story = stories({
  archive: ({ path }) => {
    const file = join(path, 'looks.jsonl');
    const lines = articles.map(([headline, publisher, author, publishedAt, language, words]) =>
      JSON.stringify({
        ...{ headline, publisher, publishedAt, language, tags: ['harbour/ferries'] },
        ...(author && { byline: author, authors: [author] }),
        text: Array.from({ length: words }, (_, n) => `word${n}`).join(' '),
      }),
    );
    writeFileSync(file, lines.join('\n'));
    return [file];
  },
});

async function choose({ page, button }: TestApp, name: string): Promise<void> {
  await button('How the list looks').click();
  await page.getByRole('menuitemradio', { name, exact: true }).click();
  await page.getByRole('menu').waitFor({ state: 'detached' });
}

test('rows, lines, cards and columns show the same articles, are sound to a screen reader, and are remembered', async () => {
  const { app } = story();
  const { page } = app;
  await app.rows.first().waitFor();
  for (const look of ['Lines', 'Cards', 'Rows'] as const) {
    await choose(app, look);
    await expect.poll(() => app.rows.count()).toBe(articles.length);
    expect(await app.rowName(0)).toMatch(/^Unread\. Ferry runs aground off Velin\. The Meridian Ledger\. /);
    expect(await violations(page)).toEqual([]);
  }
  await choose(app, 'Columns');
  const grid = page.getByRole('grid', { name: 'All articles' });
  await grid.getByRole('row', { name: /^Unread\. Ferry runs aground/ }).waitFor();
  expect(await grid.getByRole('columnheader').allTextContents()).toEqual([
    'Headline',
    'Source',
    'Authors',
    'Date',
  ]);
  expect(await violations(page)).toEqual([]);
  await choose(app, 'Compact');
  await page.reload();
  await grid.getByRole('row', { name: /Ferry runs aground/ }).waitFor();
  expect(await grid.getAttribute('data-compact')).toBe('');
});

test('columns are chosen, put in order, and sorted by their heads', async () => {
  const { app } = story();
  const { page } = app;
  await page.setViewportSize({ width: 1900, height: 800 });
  await app.rows.first().waitFor();
  await choose(app, 'Columns');
  await app.button('How the list looks').click();
  await page.getByRole('menuitem', { name: 'Choose columns…' }).click();
  const dialog = app.dialog('Columns');
  await dialog.getByRole('checkbox', { name: 'Tags' }).uncheck();
  await dialog.getByRole('button', { name: 'Move Words up' }).click();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  const heads = page.getByRole('columnheader');
  await expect
    .poll(() => heads.allTextContents())
    .toEqual(['Headline', 'Source', 'Authors', 'Words', 'Date']);

  const first = () => page.getByRole('row').nth(1).getAttribute('aria-label');
  await heads.getByRole('button', { name: 'Words' }).click();
  await expect.poll(first).toMatch(/Ferry runs aground/);
  expect(await heads.nth(3).getAttribute('aria-sort')).toBe('descending');
  await heads.getByRole('button', { name: 'Words' }).click();
  await expect.poll(first).toMatch(/港口罢工结束后渡轮恢复运营/);
  expect(await heads.nth(3).getAttribute('aria-sort')).toBe('ascending');
  await heads.getByRole('button', { name: 'Source' }).click();
  await expect.poll(first).toMatch(/Der Bote/);
  await heads.getByRole('button', { name: 'Authors' }).click();
  await expect.poll(first).toMatch(/Ferry runs aground/);
  await heads.getByRole('button', { name: 'Headline' }).click();
  await expect.poll(first).toMatch(/Council votes/);
  await heads.getByRole('button', { name: 'Headline' }).click();
  await expect.poll(first).toMatch(/港口罢工结束后渡轮恢复运营/);
  expect(await heads.nth(0).getAttribute('aria-sort')).toBe('descending');
});

test('days and sources stand under headings, and keys go through them', async () => {
  const { app } = story();
  const { page } = app;
  await app.rows.first().waitFor();
  await choose(app, 'By day');
  const heading = (text: string | RegExp) => app.list.locator('p', { hasText: text });
  await heading('Today').waitFor();
  expect(await heading('Yesterday').count()).toBe(1);
  await app.list.focus();
  for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowDown');
  expect(await app.list.getAttribute('aria-activedescendant')).toBe('row-2');
  expect(await violations(page)).toEqual([]);
  await choose(app, 'By source');
  await heading('Der Bote').first().waitFor();
  await expect.poll(() => app.rowName(0)).toMatch(/Donaudampf/);
  expect(await heading('Harbour Wire').count()).toBeGreaterThan(0);
});

test('cards are gone through by all four arrows', async () => {
  const { app } = story();
  const { page } = app;
  await app.rows.first().waitFor();
  await choose(app, 'Cards');
  await app.list.focus();
  const active = () => app.list.getAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  expect(await active()).toBe('row-0');
  await page.keyboard.press('ArrowRight');
  expect(await active()).toBe('row-1');
  await page.keyboard.press('ArrowDown');
  expect(await active()).toBe('row-3');
  await page.keyboard.press('Home');
  expect(await active()).toBe('row-0');
});
