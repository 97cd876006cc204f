import { expect, test } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { harbourHeadline, longReads } from '../support/long-read.ts';
import { openHarbour } from '../support/reader.ts';
import { stories } from '../support/story.ts';

const story = stories({ archive: longReads });

interface Sheets {
  readonly headlines: readonly string[];
  /** Pictures that were not there when the printing began. */
  readonly missing: number;
}

/** What is laid out whenever the window is asked to print, in place of the platform's dialog. */
async function watchPrinting({ page }: TestApp): Promise<() => Promise<readonly Sheets[]>> {
  await page.evaluate(() => {
    const sheets: Sheets[] = [];
    Object.assign(window, {
      sheets,
      print: () => {
        window.dispatchEvent(new Event('beforeprint'));
        const clippings = [...document.querySelectorAll('[data-clipping]')];
        sheets.push({
          headlines: clippings.map((clipping) => clipping.querySelector('h1')?.textContent ?? ''),
          missing: [...document.querySelectorAll<HTMLImageElement>('[data-clipping] img')].filter(
            ({ complete, naturalWidth }) => !complete || naturalWidth === 0,
          ).length,
        });
        window.dispatchEvent(new Event('afterprint'));
      },
    });
  });
  return () => page.evaluate(() => Reflect.get(window, 'sheets'));
}

test('the articles picked out are printed one after the other, with their pictures, and nothing is left of it', async () => {
  const { app } = story();
  const { page } = app;
  const sheets = await watchPrinting(app);
  await app.list.focus();
  await page.keyboard.press('Control+a');
  await app.button('Print').click();
  await expect.poll(sheets).toHaveLength(1);
  const [first] = await sheets();
  expect(first?.headlines.toSorted()).toEqual(['Streit auf der Donau', harbourHeadline]);
  expect(first?.missing).toBe(0);
  await expect.poll(() => page.locator('[data-clipping]').count()).toBe(0);

  await page.keyboard.press('Escape');
  await openHarbour(app);
  await page.keyboard.press('Control+p');
  await expect.poll(sheets).toHaveLength(2);
  expect((await sheets())[1]?.headlines).toEqual([harbourHeadline]);
});
