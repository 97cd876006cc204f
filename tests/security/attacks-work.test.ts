import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attacks } from '../../electron/core/capture/testing/attacks/index.ts';
import { pageWith } from './support/attack-pages.ts';
import { touchAll } from './support/harm.ts';
import { launchLogged } from './support/logged-browser.ts';

const atOnce = 60;

/** A site that has every attack, with no policy. */
const site = createServer((request, response) => {
  const number = Number(request.url?.slice('/page/'.length));
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(pageWith(attacks[number] ?? '', number));
});
beforeAll(() => new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve)));
afterAll(() => site.close());

// Else the tests beside this one could find nothing because there is nothing to be found, or because nobody would see it.
test('the attacks run and reach the network where nothing stops them, and it is seen', async () => {
  const { context, reached } = await launchLogged();
  const page = await context.newPage();
  let dialogs = 0;
  page.on('dialog', async (dialog) => {
    dialogs++;
    // A frame that went on to another page has taken its dialog along.
    await dialog.dismiss().catch(() => {});
  });
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/page/none`);
  const show = async (numbers: readonly number[], wait: number) => {
    await page.evaluate(async (shown) => {
      document.body.replaceChildren();
      for (const number of shown) {
        const frame = document.createElement('iframe');
        frame.setAttribute(
          'sandbox',
          'allow-scripts allow-same-origin allow-forms allow-modals allow-popups',
        );
        frame.src = `/page/${number}`;
        document.body.append(frame);
      }
    }, numbers);
    await page.waitForTimeout(wait);
    const frames = page.frames().slice(1);
    await Promise.all(frames.map((frame) => frame.evaluate(touchAll).catch(() => {})));
  };
  const all = [...attacks.keys()];
  for (let at = 0; at < all.length; at += atOnce) await show(all.slice(at, at + atOnce), 300);
  // Chromium connects ahead for a few at a time, and forgets those whose frame has gone.
  for (const number of all.filter((each) => /preconnect/i.test(attacks[each] ?? '')))
    await show([number], 700);
  const hosts = await reached();
  expect(dialogs).toBeGreaterThan(100);
  expect(hosts).toEqual(
    expect.arrayContaining(['img', 'css-import', 'link-preconnect', 'srcdoc-preconnect']),
  );
  expect(hosts.length).toBeGreaterThan(60);
});
