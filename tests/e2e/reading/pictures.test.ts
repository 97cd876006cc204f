import { expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { longReads } from '../support/long-read.ts';
import { openHarbour } from '../support/reader.ts';
import { stories } from '../support/story.ts';

const story = stories({ archive: longReads });

test('pictures are gone through and enlarged by keys, each with its words; one that is not kept says so', async () => {
  const { app } = story();
  const { page } = app;
  await openHarbour(app);
  await app.reader.getByText('Picture, not kept: The council in session').waitFor();
  await app.button('Enlarge the picture: The mole of Velin').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Picture/ });
  await dialog.getByText('The mole at low water on Sunday.').waitFor();
  const scale = () =>
    dialog.getByRole('img').evaluate((image) => new DOMMatrix(getComputedStyle(image).transform).a);
  await page.keyboard.press('+');
  expect(await scale()).toBe(1.5);
  await page.keyboard.press('0');
  expect(await scale()).toBe(1);
  await page.keyboard.press('ArrowRight');
  await dialog.getByText('The Sturmvogel from above.').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(app.focused).toBe('Enlarge the picture: The mole of Velin');
});
