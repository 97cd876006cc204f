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
  for (let at = 0; at < attacks.length; at += atOnce) {
    await page.evaluate(
      async ([from, to]) => {
        document.body.replaceChildren();
        for (let number = from; number < to; number++) {
          const frame = document.createElement('iframe');
          frame.setAttribute(
            'sandbox',
            'allow-scripts allow-same-origin allow-forms allow-modals allow-popups',
          );
          frame.src = `/page/${number}`;
          document.body.append(frame);
        }
      },
      [at, Math.min(at + atOnce, attacks.length)] as const,
    );
    await page.waitForTimeout(300);
    const frames = page.frames().slice(1);
    await Promise.all(frames.map((frame) => frame.evaluate(touchAll).catch(() => {})));
  }
  const hosts = await reached();
  expect(dialogs).toBeGreaterThan(100);
  expect(hosts).toEqual(
    expect.arrayContaining(['img', 'css-import', 'link-preconnect', 'srcdoc-preconnect']),
  );
  expect(hosts.length).toBeGreaterThan(60);
});
