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

test('on paper each begins a sheet of its own, and nothing of the window is between', async () => {
  const { app } = story();
  const { page } = app;
  await page.evaluate(() => {
    Object.assign(window, { print: () => new Promise((resolve) => Object.assign(window, { resolve })) });
  });
  await app.list.focus();
  await page.keyboard.press('Control+a');
  await app.button('Print').click();
  await page.waitForFunction(() => Reflect.has(window, 'resolve'));
  const { extractText } = await import('unpdf');
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: false });
  const sheetsWith = (words: string) => text.flatMap((sheet, at) => (sheet.includes(words) ? [at] : []));
  const [donau, velin] = [sheetsWith('Streit auf der Donau'), sheetsWith(harbourHeadline)];
  expect(donau).toHaveLength(1);
  expect(velin).toHaveLength(1);
  expect(donau).not.toEqual(velin);
  expect(text.join(' ')).not.toContain('All articles');
  await page.evaluate(() => Reflect.get(window, 'resolve')());
  await expect.poll(() => page.locator('[data-clipping]').count()).toBe(0);
});
