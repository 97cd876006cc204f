import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeGuidePictures } from './guide-pictures.ts';
import { appOn } from './support/app.ts';
import { closeBrowser, openPage } from './support/browser.ts';
import { sample } from './support/sample.ts';
import { pressmark, startServer, testFolder } from './support/server.ts';

const root = join(import.meta.dirname, '..', '..');
const out = join(root, 'docs', 'images');
const guide = join(root, 'docs', 'guide', 'pictures');
const clip = readFileSync(join(import.meta.dirname, 'fixtures', 'wire-clip.txt'), 'utf8');

/** Takes the pictures of the README and of the guide from the built interface on the sample archive: `node tests/e2e/pictures.ts`. */
async function takePictures(): Promise<void> {
  mkdirSync(out, { recursive: true });
  const folder = testFolder();
  await pressmark(folder, ['add', ...sample()]);
  const server = await startServer(folder);
  const { page, close } = await openPage(server.address, { deviceScaleFactor: 1.5 });
  const app = appOn(page);
  const picture = async (name: string) => {
    await page.mouse.move(1000, 795);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(out, `${name}.png`) });
  };

  await app.find('water');
  await app.row(/Thousands bang empty buckets/).click();
  await app.headline.waitFor();
  await app.list.focus();
  await picture('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture('dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await app.paste(clip);
  await picture('paste');
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 420, height: 800 });
  await picture('narrow');

  await close();
  await server.stop();
  folder.remove();
}

async function takeGuide(): Promise<void> {
  mkdirSync(guide, { recursive: true });
  const folder = testFolder();
  await pressmark(folder, ['add', ...sample()]);
  const server = await startServer(folder);
  const { page, close } = await openPage(server.address, { viewport: { width: 1440, height: 900 } });
  await takeGuidePictures(appOn(page), folder, clip, async (name) => {
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(guide, `${name}.jpg`), type: 'jpeg', quality: 82 });
  });
  await close();
  await server.stop();
  folder.remove();
}

await takePictures();
await takeGuide();
await closeBrowser();
