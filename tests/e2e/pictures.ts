import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appOn } from './support/app.ts';
import { closeBrowser, openPage } from './support/browser.ts';
import { sample } from './support/sample.ts';
import { pressmark, startServer, testFolder } from './support/server.ts';

const root = join(import.meta.dirname, '..', '..');
const out = join(root, 'docs', 'images');
const clip = readFileSync(join(import.meta.dirname, 'fixtures', 'wire-clip.txt'), 'utf8');

/** Takes the README's pictures from the built interface on the sample archive: `node tests/e2e/pictures.ts`. */
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
  await closeBrowser();
  await server.stop();
  folder.remove();
}

await takePictures();
