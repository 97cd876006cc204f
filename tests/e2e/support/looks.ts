import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const kept = join(import.meta.dirname, '..', 'screens');
/** `PRESSMARK_SCREENS=keep` keeps what is seen as what shall be seen. */
const isKeeping = process.env.PRESSMARK_SCREENS === 'keep';
/** Screens are compared small and in grey: letters drawn by another Chromium are the same there, a box out of its place is not. */
const size = { width: 160, height: 100 };
/** Levels of 255 that a dot may differ by, and the share of dots that may differ by more. */
const tolerance = { level: 20, dots: 0.02 };

/** Expects the window to look as its picture in tests/e2e/screens; what it looks like instead is put beside the system's temporary files. */
export async function expectLook(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  const now = await shrink(page, await page.screenshot({ caret: 'hide' }));
  const file = join(kept, `${name}.png`);
  if (isKeeping) {
    mkdirSync(kept, { recursive: true });
    writeFileSync(file, now);
    return;
  }
  expect(
    existsSync(file),
    `There is no ${file}: look at the screen, then run with PRESSMARK_SCREENS=keep`,
  ).toBe(true);
  const share = await difference(page, readFileSync(file), now);
  if (share > tolerance.dots) writeFileSync(join(tmpdir(), `pressmark-${name}.png`), now);
  expect(share, `${name}: see ${join(tmpdir(), `pressmark-${name}.png`)}`).toBeLessThanOrEqual(
    tolerance.dots,
  );
}

/** A picture drawn small by the browser, on a page of its own since ours loads no such pictures. */
async function shrink(page: Page, png: Buffer): Promise<Buffer> {
  const sheet = await page.context().newPage();
  const small = await sheet.evaluate(
    async ({ data, width, height }) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const options = { resizeWidth: width, resizeHeight: height, resizeQuality: 'high' } as const;
      const bitmap = await createImageBitmap(new Blob([bytes]), options);
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('there is no canvas');
      context.filter = 'grayscale(1)';
      context.drawImage(bitmap, 0, 0);
      const blob = await canvas.convertToBlob();
      return btoa(String.fromCharCode(...new Uint8Array(await blob.arrayBuffer())));
    },
    { data: png.toString('base64'), ...size },
  );
  await sheet.close();
  return Buffer.from(small, 'base64');
}

/** The share of dots in which two small pictures differ. */
async function difference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const sheet = await page.context().newPage();
  const share = await sheet.evaluate(
    async ({ pictures, level }) => {
      const read = async (data: string): Promise<Uint8ClampedArray> => {
        const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes]));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
      };
      const [first = new Uint8ClampedArray(), second = new Uint8ClampedArray()] = await Promise.all(
        pictures.map(read),
      );
      if (first.length !== second.length) return 1;
      let differing = 0;
      for (let at = 0; at < first.length; at += 4) {
        if (Math.abs((first[at] ?? 0) - (second[at] ?? 0)) > level) differing++;
      }
      return differing / (first.length / 4);
    },
    { pictures: [one.toString('base64'), other.toString('base64')], level: tolerance.level },
  );
  await sheet.close();
  return share;
}
