import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sanitizeArticleHtml } from '../../electron/core/capture/sanitize.ts';
import { attackFamilies, attacks } from '../../electron/core/capture/testing/attacks/index.ts';
import type { TestFolder } from '../e2e/support/server.ts';
import { pageWith, signOf } from './support/attack-pages.ts';
import { cleanHtmlScript } from './support/clean-html-script.ts';
import { harmIn } from './support/harm.ts';
import { type HostileArchive, openHostileArchive } from './support/hostile-archive.ts';

const families = Object.values(attackFamilies).map((family) => family.join('\n'));

/** A page for each family, with all its attacks. */
const writeFamilies = (folder: TestFolder): readonly string[] =>
  families.map((family, number) => {
    const path = join(folder.path, `family-${number}.html`);
    writeFileSync(path, pageWith(family, number));
    return path;
  });

let archive: HostileArchive;
beforeAll(async () => {
  archive = await openHostileArchive(writeFamilies);
});
afterAll(() => archive.close());

const globals = () => Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name));

/** Reads the article of each family, and tells what of it should not be there. */
async function readAll(): Promise<readonly string[]> {
  const { page } = archive;
  const found: string[] = [];
  for (const number of families.keys()) {
    await page
      .locator('#article-list')
      .getByRole('option', { name: `Story ${number} of` })
      .click();
    await page
      .locator('#headline')
      .filter({ hasText: `Story ${number} of` })
      .waitFor();
    const story = page.getByRole('region', { name: 'Article', exact: true }).getByRole('article');
    const body = story
      .locator('div[dir=auto]')
      .filter({ hasText: signOf(number) })
      .first();
    found.push(...(await body.evaluate(harmIn)));
  }
  return found;
}

test('no known attack is anything but text in the reader', async () => {
  const before = await archive.page.evaluate(globals);
  expect(await readAll()).toEqual([]);
  expect(await archive.page.evaluate(globals)).toEqual(before);
});

test('nor where it got into the archive as it is, past the filter of captures', async () => {
  const { page } = archive;
  await page.route('**/api/call', async (route) => {
    if (route.request().postDataJSON().name !== 'article.get') return route.continue();
    const response = await route.fetch();
    const reply = await response.json();
    const number = Number(/\d+/.exec(reply.value.headline)?.[0]);
    reply.value.html = `<p>The harbour ${signOf(number)} after.</p>${families[number]}`;
    return route.fulfill({ response, json: reply });
  });
  await page.reload();
  const before = await page.evaluate(globals);
  expect(await readAll()).toEqual([]);
  expect(await page.evaluate(globals)).toEqual(before);
  await page.unroute('**/api/call');
});

test('nor each alone, through the reader’s filter and both, in the interface’s page', async () => {
  const { page } = archive;
  const before = await page.evaluate(globals);
  // Not by a script tag, which the page's policy would stop.
  await page.evaluate(`globalThis.cleaner = (() => { ${await cleanHtmlScript()}; return cleaner; })()`);
  const pieces = attacks.flatMap((attack) => [attack, sanitizeArticleHtml(attack, 'https://news.example/a')]);
  const root = await page.evaluateHandle((html) => {
    const { cleaner } = globalThis as unknown as { cleaner: { cleanHtml(html: string): DocumentFragment } };
    const root = document.createElement('div');
    document.body.append(root);
    for (const piece of html) {
      const box = document.createElement('p');
      root.append(box);
      box.append(cleaner.cleanHtml(piece));
    }
    return root;
  }, pieces);
  expect(await root.evaluate(harmIn)).toEqual([]);
  expect(await root.evaluate((element) => element.textContent?.length ?? 0)).toBeGreaterThan(1000);
  await page.waitForTimeout(300);
  const after = await page.evaluate(globals);
  expect(after.filter((name) => name !== 'cleaner')).toEqual(before);
});

test('none of it reached the network, opened a dialog or a window, or left the page', async () => {
  expect(await archive.close()).toEqual([]);
  expect(archive.faults).toEqual([]);
});
