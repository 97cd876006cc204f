import { expect, test } from 'vitest';
import { sample } from './support/sample.ts';
import { stories } from './support/story.ts';

const story = stories({ archive: sample });
/** Types a search and waits for its bars. */
async function findWater(): Promise<void> {
  const { app } = story();
  const answered = app.page.waitForResponse((response) =>
    /histogram.*water/.test(response.request().postData() ?? ''),
  );
  await app.find('water');
  await answered;
}

const strip = () => story().app.page.getByRole('slider', { name: 'Time of publication' });

test('a time is chosen by keys, narrows the search, and is taken off again', async () => {
  const { app } = story();
  await findWater();
  const all = await app.rows.count();
  await strip().focus();
  await app.page.keyboard.press('End');
  await app.page.keyboard.press('Shift+ArrowLeft');
  expect(await strip().getAttribute('aria-valuetext')).toMatch(/\d{4}.*: \d+ article/);
  await app.page.keyboard.press('Enter');
  await expect
    .poll(() => app.search.inputValue())
    .toMatch(/^water date:\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}$/);
  await expect.poll(() => app.rows.count()).toBeLessThan(all);
  await app.page.getByRole('button', { name: /^Any time instead of/ }).click();
  await expect.poll(() => app.search.inputValue()).toBe('water');
  await expect.poll(() => app.rows.count()).toBe(all);
});

test('a time is chosen by dragging over the bars', async () => {
  const { app } = story();
  await findWater();
  const box = await strip().boundingBox();
  if (!box) throw new Error('The bars are not in sight');
  const { mouse } = app.page;
  await mouse.move(box.x + 2, box.y + 10);
  await mouse.down();
  await mouse.move(box.x + box.width / 2, box.y + 10, { steps: 5 });
  await mouse.up();
  await expect.poll(() => app.search.inputValue()).toMatch(/^water date:/);
});
