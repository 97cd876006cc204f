import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { answerRequests } from './answer-requests.ts';
import { fromPage, toPage } from './places.ts';
import { preloadScript } from './preload-script.ts';
import type { Ask } from './rpc.ts';
import type { MainSide, PageSide } from './sides.ts';

/** The windows of the program that runs against the stand-in: pages of one context of Chromium. */
export async function createPages(context: BrowserContext) {
  const connected = Promise.withResolvers<Ask<MainSide>>();
  const ask: Ask<MainSide> = (name, ...args) => connected.promise.then((asked) => asked(name, ...args));
  const pages = new Map<number, Page>();
  const firstLoaded = Promise.withResolvers<Page>();
  const windowOf = (page: Page) => [...pages].find(([, each]) => each === page)?.[0];
  const pageOf = (window: number) => {
    const page = pages.get(window);
    if (!page) throw new Error(`There is no window ${window}`);
    return page;
  };
  let opening = 0;
  /** Windows whose page's process ended, each with its preload. */
  const crashed = new Map<number, string | null>();

  await context.exposeBinding('standInInvoke', ({ page, frame }, channel: string, args: unknown[]) =>
    ask(
      'invoke',
      {
        window: windowOf(page) ?? 0,
        origin: fromPage(new URL(frame.url()).origin),
        isMainFrame: frame.parentFrame() === null,
      },
      channel,
      args,
    ),
  );
  // What a page opened has no program behind it, and there is no network.
  await context.route('**/*', (route) => route.abort());
  // A page that no window was opened for was opened by a page.
  context.on('page', async (page) => {
    if (opening > 0 || windowOf(page) !== undefined) return;
    const opener = await page.opener();
    const window = opener && windowOf(opener);
    const may = window && (await ask('mayOpen', window, fromPage(page.url())).catch(() => false));
    if (!may) await page.close();
  });

  const makePage = async (window: number, preload: string | null) => {
    opening += 1;
    const page = await context.newPage();
    pages.set(window, page);
    opening -= 1;
    if (preload) await page.addInitScript(preloadScript(await readFile(preload, 'utf8')));
    await answerRequests(page, window, ask);
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame() && frame.url() !== 'about:blank')
        ask('wentTo', window, fromPage(frame.url())).catch(() => {});
    });
    page.on('crash', () => {
      crashed.set(window, preload);
      ask('crashed', window).catch(() => {});
    });
  };

  const side: PageSide = {
    openWindow: (window, preload) => makePage(window, preload),
    async load(window, url) {
      // A page of Chromium whose process ended cannot be used again; Electron's window gets a new process.
      const preload = crashed.get(window);
      if (preload !== undefined) {
        crashed.delete(window);
        await pageOf(window).close();
        await makePage(window, preload);
      }
      await pageOf(window).goto(toPage(url));
      firstLoaded.resolve(pageOf(window));
    },
    async crash(window) {
      const page = pageOf(window);
      const session = await context.newCDPSession(page);
      // Nothing is answered by a process that ended.
      session.send('Page.crash').catch(() => {});
    },
    async deliver(id, channel, args) {
      await pages
        .get(id)
        ?.evaluate(([name, message]) => window.standInDeliver(name, message), [channel, args] as const);
    },
    print: (window) => pageOf(window).pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true }),
    run: (window, code) => pageOf(window).evaluate(code),
    async closeWindow(window) {
      await pages.get(window)?.close();
      pages.delete(window);
    },
  };
  return { side, firstLoaded: firstLoaded.promise, connect: connected.resolve };
}
