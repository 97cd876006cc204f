import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
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
    reducedMotion: 'reduce',
    colorScheme: 'light',
    acceptDownloads: true,
    ...options,
  });
  const faults: string[] = [];
  const { origin } = new URL(address);
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) faults.push(`request: ${url}`);
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.setDefaultTimeout(10_000);
  await page.goto(address);
  await page.getByRole('main').waitFor();
  return { page, faults, close: () => context.close() };
}
