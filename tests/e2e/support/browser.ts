import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Request,
} from 'playwright-core';
import { findChrome } from '../../../scripts/find-chrome.ts';

export interface TestPage {
  readonly page: Page;
  /** Faults the page reported, and requests that would have left this machine. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

let shared: Promise<Browser> | undefined;

function browser(): Promise<Browser> {
  const executablePath = findChrome();
  if (!executablePath) throw new Error('The tests need Chrome or Chromium: name one by CHROME_PATH.');
  shared ??= chromium.launch({ executablePath, args: ['--no-sandbox'] });
  return shared;
}

export async function closeBrowser(): Promise<void> {
  await (await shared)?.close();
  shared = undefined;
}

/** Opens the interface in a window of its own, signed in. */
export async function openPage(address: string, options: BrowserContextOptions = {}): Promise<TestPage> {
  const context = await (await browser()).newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    colorScheme: 'light',
    acceptDownloads: true,
    ...options,
  });
  const faults: string[] = [];
  watchRequests(context, new URL(address).origin, faults);
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // A sealed capture is full of what its policy stops; on our own page nothing may need stopping.
    const sealed =
      message.location().url.includes('/page/') || /^Framing |frame is sandboxed/.test(message.text());
    if (message.type() === 'error' && !sealed) faults.push(`console: ${message.text()}`);
  });
  page.setDefaultTimeout(30_000);
  await page.goto(address);
  await page.getByRole('main').waitFor();
  return { page, faults, close: () => context.close() };
}

/** Notes each request that leaves this machine. One that the page's policy stopped was announced but never sent. */
function watchRequests(context: BrowserContext, origin: string, faults: string[]): void {
  const isForeign = (request: Request) =>
    !request.url().startsWith(origin) && !/^(data|blob|about|file):/.test(request.url());
  context.on('requestfinished', (request) => {
    if (isForeign(request)) faults.push(`request: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    if (isForeign(request) && !/^csp$|BLOCKED_BY_CSP/i.test(why))
      faults.push(`request: ${request.url()} (${why})`);
  });
}
