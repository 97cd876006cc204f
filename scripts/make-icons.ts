import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './build.ts';
import { ensureChrome } from './find-chrome.ts';
import { type Picture, writeIcns, writeIco } from './icon-files.ts';

const folder = join(root, 'resources', 'icons');
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const;

/** The drawing at each size, as PNG with a clear ground; drawn by Chromium, which has the best SVG of what is at hand. */
async function draw(svg: string): Promise<Picture[]> {
  const browser = await chromium.launch({ executablePath: ensureChrome(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const pictures: Picture[] = [];
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      pictures.push({ size, png: await page.screenshot({ omitBackground: true }) });
    }
    return pictures;
  } finally {
    await browser.close();
  }
}

/** Makes every platform's icon, and the page's, from icon.svg: run it when the drawing has changed, and commit what it made. */
async function makeIcons(): Promise<void> {
  const svg = await readFile(join(folder, 'icon.svg'), 'utf8');
  await writeFile(join(root, 'renderer', 'public', 'icon.svg'), svg);
  const pictures = await draw(svg);
  // electron-builder takes Linux icons from a folder, by size.
  await mkdir(join(folder, 'linux'), { recursive: true });
  for (const { size, png } of pictures) {
    if (size <= 512) await writeFile(join(folder, 'linux', `${size}x${size}.png`), png);
    if (size === 1024) await writeFile(join(folder, 'icon.png'), png);
  }
  await writeFile(join(folder, 'icon.ico'), writeIco(pictures.filter(({ size }) => size <= 256)));
  await writeFile(join(folder, 'icon.icns'), writeIcns(pictures));
}

if (import.meta.main) await makeIcons();
