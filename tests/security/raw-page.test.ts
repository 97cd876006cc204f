import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attacks } from '../../electron/core/capture/testing/attacks/index.ts';
import { writeAttackPages } from './support/attack-pages.ts';
import { touchAll } from './support/harm.ts';
import { articlesOf, type HostileArchive, openHostileArchive } from './support/hostile-archive.ts';

let archive: HostileArchive;
beforeAll(async () => {
  archive = await openHostileArchive(writeAttackPages);
});
afterAll(() => archive.close());

const atOnce = 60;

async function captures(): Promise<readonly string[]> {
  const articles = await articlesOf(archive);
  const got = await Promise.all(
    articles.map(({ id }) => archive.ask('article.get', { id }) as Promise<{ capture: { sha256: string } }>),
  );
  return got.map(({ capture }) => capture.sha256);
}

/** Shows captured pages in frames of the interface's page, as its dialog does. */
const show = (hashes: readonly string[], sandbox: string | null) =>
  archive.page.evaluate(
    ([names, seal]) =>
      Promise.all(
        names.map((name) => {
          const frame = document.createElement('iframe');
          if (seal !== null) frame.setAttribute('sandbox', seal);
          frame.className = 'probe';
          frame.src = `/page/${name}`;
          const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
          document.body.append(frame);
          return loaded.then(() => undefined);
        }),
      ),
    [hashes, sandbox] as const,
  );

/** Does with each page what a person might; where its frames are then. */
async function touchFrames(): Promise<readonly string[]> {
  const { page } = archive;
  await Promise.all(inner().map((frame) => frame.evaluate(touchAll).catch(() => {})));
  await page.waitForTimeout(150);
  return inner().map((frame) => frame.url());
}

const inner = (): readonly Frame[] => archive.page.frames().filter((frame) => frame.parentFrame() !== null);

// The dialog's frame has a sandbox of its own; the policy alone must hold too, for whoever opens the address.
test.each([
  ['its policy alone', null, attacks.length],
  // The policy holds without it; here it is seen that both go together.
  ['its frame and its policy', '', atOnce],
])('no captured page does anything where it is sealed by %s', async (_how, sandbox, count) => {
  const { page, origin } = archive;
  const sealed = new RegExp(`^${origin}/page/`);
  const hashes = (await captures()).slice(0, count);
  const before = await page.evaluate(() => Object.getOwnPropertyNames(window));
  const titles: string[] = [];
  for (let at = 0; at < hashes.length; at += atOnce) {
    await show(hashes.slice(at, at + atOnce), sandbox);
    titles.push(...(await Promise.all(inner().map((frame) => frame.title()))));
    // A frame within a sealed one is nothing that a page could have made.
    expect(inner().every((frame) => frame.parentFrame() === page.mainFrame())).toBe(true);
    const left = (await touchFrames()).filter((url) => !sealed.test(url));
    expect(left).toEqual([]);
    await page.evaluate(() => {
      for (const frame of document.querySelectorAll('.probe')) frame.remove();
    });
  }
  expect(titles.filter((title) => title.startsWith('Story')).length).toBe(count);
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
  const after = await page.evaluate(() => Object.getOwnPropertyNames(window));
  expect(after.filter((name) => !before.includes(name) && !/^\d+$/.test(name))).toEqual([]);
});

test('none of it reached the network, opened a dialog or a window, or left the page', async () => {
  expect(await archive.close()).toEqual([]);
  expect(archive.faults).toEqual([]);
});
