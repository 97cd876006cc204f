import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { findChrome } from '../../../scripts/find-chrome.ts';

const built = join(import.meta.dirname, '..', '..', '..', 'out', 'clipper', 'chrome');

/** The extension's popup. It is no page of the browser's, so it is spoken to through the debugger. */
export interface Popup {
  /** What its expression gives in the popup, waited for. */
  evaluate<T>(expression: string): Promise<T>;
  text(): Promise<string>;
  /** Fills the form as it stands and sends it. */
  archive(choices?: { readonly tags?: string; readonly what?: 'page' | 'selection' }): Promise<void>;
  close(): Promise<void>;
}

export interface TestExtension {
  readonly options: string;
  newPage(address: string): Promise<Page>;
  /** A click on the extension's button over a page: the browser itself gives the extension leave to read that page. */
  click(page: Page): Promise<Popup>;
  close(): Promise<void>;
}

/** A browser of its own with the unpacked extension as it was built. */
export async function openExtension(): Promise<TestExtension> {
  const profile = mkdtempSync(join(tmpdir(), 'pressmark-browser-'));
  const executablePath = findChrome();
  if (!executablePath) throw new Error('The tests need Chrome or Chromium: name one by CHROME_PATH.');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      `--disable-extensions-except=${built}`,
      `--load-extension=${built}`,
      '--enable-unsafe-extension-debugging',
    ],
  });
  const [worker = await context.waitForEvent('serviceworker')] = context.serviceWorkers();
  const { host: id } = new URL(worker.url());
  const browser = context.browser();
  if (!browser) throw new Error('The browser cannot be spoken to');
  const debug = await browser.newBrowserCDPSession();

  return {
    options: `chrome-extension://${id}/options/options.html`,
    async newPage(address) {
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    async click(page) {
      await page.bringToFront();
      const tabs = await debug.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = tabs.targetInfos.find(({ url }) => url === page.url());
      const action = { id, targetId: tab?.targetId };
      await debug.send('Extensions.triggerAction' as 'Target.getTargets', action as object);
      return attach(debug, `chrome-extension://${id}/popup/`);
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function attach(debug: CDPSession, address: string): Promise<Popup> {
  const targetId = await popupTarget(debug, address);
  const { sessionId } = await debug.send('Target.attachToTarget', { targetId, flatten: false });
  let nextId = 1;
  const send = (method: string, params: object) =>
    new Promise<{ readonly result?: { readonly result?: { readonly value?: unknown } } }>((resolve) => {
      const id = nextId++;
      const hear = (event: { readonly sessionId: string; readonly message: string }) => {
        const message = JSON.parse(event.message);
        if (event.sessionId !== sessionId || message.id !== id) return;
        debug.off('Target.receivedMessageFromTarget', hear);
        resolve(message);
      };
      debug.on('Target.receivedMessageFromTarget', hear);
      void debug.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method, params }),
      });
    });
  const popup: Popup = {
    async evaluate<T>(expression: string) {
      const { result } = await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      return result?.result?.value as T;
    },
    text: () => popup.evaluate<string>('document.body.innerText'),
    async archive({ tags = '', what } = {}) {
      await popup.evaluate(`(async () => {
        while (document.querySelector('#clip')?.hidden ?? true) await new Promise((go) => setTimeout(go, 50));
        document.querySelector('#tags').value = ${JSON.stringify(tags)};
        ${what ? `document.querySelector('[value=${what}]').checked = true;` : ''}
        document.querySelector('#save').click();
      })()`);
    },
    async close() {
      await debug.send('Target.closeTarget', { targetId });
    },
  };
  return popup;
}

async function popupTarget(debug: CDPSession, address: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const { targetInfos } = await debug.send('Target.getTargets');
    const found = targetInfos.find(({ url }) => url.startsWith(address));
    if (found) return found.targetId;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The popup did not open');
}
