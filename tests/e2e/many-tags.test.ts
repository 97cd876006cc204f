import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stories } from './support/story.ts';

const headline = 'Council puts off its vote on the bridge';

/** A story longer than the window, with more tags than stand beside it. */
const story = stories({
  archive: (folder) => {
    const path = join(folder.path, 'many-tags.jsonl');
    const text = Array.from(
      { length: 40 },
      (_, n) => `The council met again on day ${n + 1}, officials said.`,
    );
    const tags = Array.from({ length: 120 }, (_, n) => `beat ${n + 1}`);
    writeFileSync(
      path,
      JSON.stringify({ headline, language: 'en', publishedAt: '2024-05-13', text: text.join('\n\n'), tags }),
    );
    return [path];
  },
});

test('the window stays where it is, however long the sidebar and whatever is gone to', async () => {
  const { app } = story();
  await app.row(headline).click();
  await app.headline.waitFor();
  await app.page.keyboard.press('Enter');
  await expect.poll(app.focused).toBe('Article');
  await app.page.keyboard.press('i');
  await expect.poll(() => app.reader.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(100);
  const offBy = await app.page.evaluate(() => {
    window.scrollTo(0, 1000);
    return document.scrollingElement?.scrollTop;
  });
  expect(offBy).toBe(0);
});

test('a tag that is renamed or removed leaves the focus among the tags', async () => {
  const { app } = story();
  const { page } = app;
  await page.getByRole('treeitem', { name: 'beat 2, 1' }).focus();
  await page.keyboard.press('F2');
  await app.dialog('Rename the tag').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('beat 2 of the town');
  await page.keyboard.press('Enter');
  await app.toast('Renamed').waitFor();
  const here = () => page.evaluate(() => document.activeElement?.getAttribute('data-path'));
  await expect.poll(here).toBe('beat 2 of the town');

  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await app.toast('Took “beat 2 of the town” off its articles').waitFor();
  await expect.poll(here).toMatch(/^beat \d+$/);

  await page.keyboard.press('F2');
  await app.dialog('Rename the tag').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Beat 50');
  await page.keyboard.press('Enter');
  await app.toast(/Merged “beat \d+” into “beat 50”/).waitFor();
  await expect.poll(here).toMatch(/^beat \d+$/);
});
