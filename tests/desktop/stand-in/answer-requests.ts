import type { Page, Request, Route } from 'playwright-core';
import { fromPage, toPage } from './places.ts';
import type { Ask } from './rpc.ts';
import type { MainSide } from './sides.ts';

/** Sends what a page asks for to the program's own protocol, in the order of Electron: may it go there, may it be loaded, what is there. */
export async function answerRequests(page: Page, window: number, ask: Ask<MainSide>): Promise<void> {
  await page.route('**/*', async (route) => {
    try {
      await answer(route, page, window, ask);
    } catch {
      // The window or the program was closed in the middle of it: nobody waits for the answer.
      await route.abort().catch(() => {});
    }
  });
}

async function answer(route: Route, page: Page, window: number, ask: Ask<MainSide>): Promise<void> {
  const request = route.request();
  const url = fromPage(request.url());
  if (request.isNavigationRequest() && !isFirst(request, page)) {
    const isMainFrame = request.frame() === page.mainFrame();
    const origin = fromPage(new URL(page.url()).origin);
    if (!(await ask('mayNavigate', { window, origin, isMainFrame }, url))) return route.abort('aborted');
  }
  if (!(await ask('mayLoad', url))) return route.abort('blockedbyclient');
  const served = await ask('serve', url, request.method());
  if (!served) return route.abort('internetdisconnected');
  const { status, headers, body } = served;
  return route.fulfill({ status, headers: { ...headers }, body: Buffer.from(body) });
}

/** Whether the program itself opened the address: what it loads by `loadURL` is not asked about. */
function isFirst(request: Request, page: Page): boolean {
  return (
    request.frame() === page.mainFrame() &&
    page.url() === 'about:blank' &&
    toPage(request.url()) === request.url()
  );
}
