import { expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { sample } from './support/sample.ts';
import { stories } from './support/story.ts';

const story = stories({ archive: sample });

test('a search shows what it is made of, and is narrowed by a click', async () => {
  const { app } = story();
  await app.find('water');
  await app.button('Narrow by source, place, author …').click();
  const facets = app.page.getByRole('region', { name: 'Narrow the search' });
  const reuters = facets.getByRole('list', { name: 'Agency' }).getByRole('button', { name: /^Reuters \d+$/ });
  const told = Number(/\d+/.exec((await reuters.textContent()) ?? '')?.[0]);
  expect(await violations(app.page)).toEqual([]);
  await reuters.click();
  await expect.poll(() => app.search.inputValue()).toBe('water agency:Reuters');
  await expect.poll(() => app.rows.count()).toBe(told);
  await expect.poll(() => facets.getByRole('list', { name: 'Agency' }).count()).toBe(0);
  await app.button('Narrow by source, place, author …').click();
  expect(await facets.count()).toBe(0);
});
