import { expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { sample } from './support/sample.ts';
import { stories } from './support/story.ts';

const story = stories({ archive: sample });

test('a tag is completed by keys where the caret is, told with its count, and taken back', async () => {
  const { app } = story();
  const { page } = app;
  await app.rows.first().waitFor();
  await app.search.pressSequentially('tag:mare storm');
  await page.keyboard.press('Home');
  for (let i = 0; i < 'tag:mare'.length; i++) await page.keyboard.press('ArrowRight');
  const list = page.getByRole('listbox', { name: 'Suggestions' });
  await list.getByRole('option', { name: /^marenga\s*tag\s*10$/ }).waitFor();
  expect(await app.search.getAttribute('aria-activedescendant')).toBeNull();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const chosen = await app.search.getAttribute('aria-activedescendant');
  expect(await page.locator(`[id="${chosen}"]`).textContent()).toContain('marenga/water');
  await page.keyboard.press('Tab');
  expect(await app.search.inputValue()).toBe('tag:marenga/water storm');
  await expect.poll(() => list.count()).toBe(0);
  await page.keyboard.press('Control+z');
  expect(await app.search.inputValue()).toBe('tag:mare storm');
});

test('nothing is chosen unless the person does, and Escape closes before it clears', async () => {
  const { app } = story();
  const { page } = app;
  await app.rows.first().waitFor();
  const list = page.getByRole('listbox', { name: 'Suggestions' });
  await app.search.pressSequentially('tag:marenga');
  await list.waitFor();
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'detached' });
  expect(await app.search.inputValue()).toBe('tag:marenga');
  await page.keyboard.press('ArrowDown');
  await list.waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(app.focused).toBe('All articles');
  expect(await app.search.inputValue()).toBe('tag:marenga');
  await expect.poll(() => app.list.getAttribute('aria-activedescendant')).toBe('row-0');
});

test('the last searches are there again after a start, and are forgotten when asked', async () => {
  const { app } = story();
  const { page } = app;
  await app.rows.first().waitFor();
  for (const words of ['storm', 'water']) {
    await app.find(words);
    await page.keyboard.press('Enter');
    await expect.poll(app.focused).toBe('All articles');
  }
  await page.reload();
  await app.rows.first().waitFor();
  await app.search.fill('');
  await app.search.click();
  const list = page.getByRole('listbox', { name: 'Recent searches' });
  await expect
    .poll(() => list.getByRole('option').allTextContents())
    .toEqual(['water', 'storm', 'Forget these searches', 'The search language']);
  await list.getByRole('option', { name: 'storm' }).click();
  expect(await app.search.inputValue()).toBe('storm');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await list.getByRole('option', { name: 'Forget these searches' }).click();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => list.getByRole('option').allTextContents()).toEqual(['The search language']);
});

test('an input method composes undisturbed', async () => {
  const { app } = story();
  const { page } = app;
  await app.rows.first().waitFor();
  await app.search.click();
  await app.search.pressSequentially('tag:mare');
  const list = page.getByRole('listbox', { name: 'Suggestions' });
  await list.waitFor();
  const keys = await page.context().newCDPSession(page);
  await keys.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
  await expect.poll(() => list.count()).toBe(0);
  await page.waitForTimeout(400);
  expect(await list.count()).toBe(0);
  await keys.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
  await keys.send('Input.insertText', { text: '日本' });
  expect(await app.search.inputValue()).toBe('tag:mare日本');
});
