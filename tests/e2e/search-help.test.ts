import { expect, test } from 'vitest';
import { sample } from './support/sample.ts';
import { stories } from './support/story.ts';

const story = stories({ archive: sample });

test('the search language is shown with examples of the archive itself, each with what it finds', async () => {
  const { app } = story();
  const { page } = app;
  await app.rows.first().waitFor();
  await page.keyboard.press('Control+k');
  await app.dialog('Go to anything').getByRole('combobox').fill('search language');
  await page.keyboard.press('Enter');
  const help = page.getByRole('region', { name: 'The search language' });
  await expect.poll(app.focused).toBe('search-help');
  const either = help
    .getByRole('list', { name: 'Words', exact: true })
    .getByRole('button', { name: / OR .* found$/ });
  const first = either.first();
  const query = (await first.locator('code').textContent()) ?? '';
  const told = Number(/(\d+) found$/.exec((await first.textContent()) ?? '')?.[1]);
  expect(told).toBeGreaterThan(0);
  await first.click();
  await expect.poll(() => app.search.inputValue()).toBe(query);
  await expect.poll(() => app.rows.count()).toBe(told);
  await help.waitFor();
  await app.rows.first().click();
  await app.headline.waitFor();
  expect(await help.count()).toBe(0);
});

test('only examples in sight are asked for, one at a time', async () => {
  const { app } = story();
  const { page } = app;
  await app.rows.first().waitFor();
  const asked: string[] = [];
  let running = 0;
  let most = 0;
  page.on('request', (request) => {
    if (!request.postData()?.includes('"limit":1}')) return;
    asked.push(request.postData() ?? '');
    most = Math.max(most, ++running);
  });
  const ended = (request: { postData(): string | null }) => {
    if (request.postData()?.includes('"limit":1}')) running--;
  };
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  await page.keyboard.press('?');
  await app.dialog('Keys').getByRole('button', { name: 'The search language' }).click();
  const help = page.getByRole('region', { name: 'The search language' });
  await expect.poll(() => help.getByRole('button', { name: / found$/ }).count()).toBeGreaterThan(3);
  expect(most).toBe(1);
  expect(asked.some((call) => call.includes('length>800'))).toBe(false);
  await page.getByRole('searchbox', { name: 'Find in the search language' }).fill('length');
  await help.getByRole('button', { name: /^length>800 .* found$/ }).waitFor();
  expect(await help.getByRole('listitem').count()).toBe(1);
  await page.keyboard.press('Escape');
});
