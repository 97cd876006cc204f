import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { findChrome } from '../../scripts/find-chrome.ts';

const program = join(import.meta.dirname, '..', '..', 'electron', 'cli', 'pressmark.ts');

/** The program's server on an archive; gives the address that signs in once. */
export async function serve(
  dir: string,
  config: string,
): Promise<{ readonly address: string; readonly server: ChildProcess }> {
  const server = spawn(process.execPath, [program, 'serve', '--archive', dir, '--port', '0'], {
    env: { ...process.env, XDG_CONFIG_HOME: config, APPDATA: config, HOME: config },
  });
  let told = '';
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      const found = /http:\/\/\S+token=\S+/.exec(told)?.[0];
      if (found) resolve(found);
    });
    server.on('exit', () => reject(new Error(`The server ended: ${told}`)));
  });
  return { address, server };
}

export interface MeasuredWindow {
  readonly browser: Browser;
  readonly page: Page;
  readonly debug: CDPSession;
}

/** Notes on the page when the answer to each search came, by its query, and when the frame after it was painted. */
const noting = () => {
  const painted = new Map<string, number>();
  Object.assign(window, { painted });
  const fetchIt = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const response = await fetchIt(input, init);
    if (init?.body instanceof Blob || typeof init?.body !== 'string') return response;
    const { name, input: asked } = JSON.parse(init.body);
    if (name !== 'search.query' || asked.offset > 0) return response;
    const text = await response.clone().text();
    if (!text.includes('"ok":true')) return response;
    // After the answer is read and drawn comes a frame; what is asked for in that frame comes in the next.
    setTimeout(() =>
      requestAnimationFrame(() => requestAnimationFrame(() => painted.set(asked.query, performance.now()))),
    );
    return response;
  };
};

export async function openWindow(address: string): Promise<MeasuredWindow> {
  const executablePath = findChrome();
  if (!executablePath) throw new Error('The bench needs Chrome or Chromium: name one by CHROME_PATH.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript(noting);
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('#article-list [data-index]').first().waitFor();
  return { browser, page, debug: await context.newCDPSession(page) };
}
