import { type Trace, traced } from './trace.ts';
import type { MeasuredWindow } from './window.ts';

const rows = '#article-list [data-index]';

/** From the beginning of a reload to the first row on the screen, in milliseconds. */
export async function starts({ page }: MeasuredWindow, rounds: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await page.reload();
    await page.locator(rows).first().waitFor();
    times.push(
      await page.evaluate(
        () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now()))),
      ),
    );
  }
  return times;
}

/** From the last key of a word to its results on the screen. The interface itself waits 70 ms for a further key. */
export async function searches(
  { page }: MeasuredWindow,
  words: readonly string[],
): Promise<readonly number[]> {
  const times: number[] = [];
  const box = page.getByRole('combobox', { name: 'Search the archive' });
  await page.evaluate(() => {
    document.addEventListener('keydown', () => Object.assign(window, { pressed: performance.now() }), true);
  });
  for (const word of words) {
    await box.fill('');
    await page.waitForTimeout(500);
    await box.pressSequentially(word, { delay: 90 });
    const handle = await page.waitForFunction(
      (query) => {
        const { painted, pressed } = window as unknown as { painted: Map<string, number>; pressed: number };
        const at = painted.get(query);
        return at !== undefined && at > pressed ? at - pressed : false;
      },
      word,
      { polling: 20 },
    );
    times.push(Number(await handle.jsonValue()));
  }
  await box.fill('');
  await page.waitForTimeout(500);
  return times;
}

/** From a key to the next article's headline on the screen. */
export async function openings({ page }: MeasuredWindow, count: number): Promise<readonly number[]> {
  await page.locator('#article-list').focus();
  await page.keyboard.press('Home');
  await page.locator('#headline').waitFor();
  await page.waitForTimeout(1000);
  const times: number[] = [];
  for (let n = 0; n < count; n++) {
    await page.waitForTimeout(150);
    // Heard for before it is pressed: the key and the page's own script come by different ways.
    await page.evaluate(() => {
      const before = document.querySelector('#headline')?.textContent;
      const opened = new Promise<number>((resolve) => {
        const heard = () => {
          const pressed = performance.now();
          const look = () => {
            const now = document.querySelector('#headline')?.textContent;
            if (now && now !== before) requestAnimationFrame(() => resolve(performance.now() - pressed));
            else requestAnimationFrame(look);
          };
          look();
        };
        document.addEventListener('keydown', heard, { once: true, capture: true });
      });
      Object.assign(window, { opened });
    });
    await page.keyboard.press('j');
    times.push(await page.evaluate(() => (window as unknown as { opened: Promise<number> }).opened));
  }
  return times;
}

/** Scrolls on by the wheel for so many pixels, as fast as a flick of the hand does. */
export async function scrolling({ page, debug }: MeasuredWindow, pixels: number): Promise<Trace> {
  const box = await page.locator('#article-list').boundingBox();
  if (!box) throw new Error('The list is not on the page');
  return traced(debug, async () => {
    await debug.send('Input.synthesizeScrollGesture', {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      yDistance: -pixels,
      speed: 4000,
      preventFling: true,
    });
  });
}

/** From the key to the last row on the screen. */
export async function toTheEnd({ page }: MeasuredWindow): Promise<number> {
  await page.locator('#article-list').focus();
  const last = Number(await page.locator(rows).first().getAttribute('aria-setsize')) - 1;
  const began = performance.now();
  await page.keyboard.press('End');
  await page.locator(`#row-${last} p`).first().waitFor();
  return performance.now() - began;
}
