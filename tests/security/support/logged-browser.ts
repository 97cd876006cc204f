import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { ensureChrome } from '../../../scripts/find-chrome.ts';

export interface LoggedBrowser {
  readonly context: BrowserContext;
  /**
   * Ends the browser. What of `beacon.invalid` it looked up, connected to or asked, by Chromium's own log of its network: that also
   * has what a page cannot be seen to do, such as a connection made ahead.
   */
  reached(): Promise<readonly string[]>;
}

/** With a profile of its own, as a person's browser has: a private window makes no connections ahead. */
export async function launchLogged(): Promise<LoggedBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-net-log-'));
  const log = join(folder, 'net-log.json');
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: ensureChrome(),
    args: ['--no-sandbox', `--log-net-log=${log}`],
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  return {
    context,
    async reached() {
      await context.close();
      const text = readFileSync(log, 'utf8');
      rmSync(folder, { recursive: true, force: true });
      return [...new Set(text.match(/[a-z0-9-]+(?=\.beacon\.invalid)/g))].toSorted();
    },
  };
}
