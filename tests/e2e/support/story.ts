import { cpSync, existsSync } from 'node:fs';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { appOn, type TestApp } from './app.ts';
import { closeBrowser, openPage, type TestPage } from './browser.ts';
import { pressmark, startServer, type TestFolder, type TestServer, testFolder } from './server.ts';

export interface Story {
  readonly app: TestApp;
  readonly folder: TestFolder;
  readonly server: TestServer;
}

export interface StoryOptions {
  readonly browser?: BrowserContextOptions;
  /** Files to archive before the interface is opened; `-` and JSON Lines are taken as the command line takes them. */
  readonly archive?: (folder: TestFolder) => readonly string[];
  /** What a browser complains of where the server refuses what a test has it asked for on purpose. */
  readonly refused?: RegExp;
}

/**
 * A fresh archive, the real server and a signed-in window for each test of a file. After it: no fault on the page,
 * and no request that would have left this machine.
 */
export function stories(options: StoryOptions = {}): () => Story {
  let folder: TestFolder | undefined;
  let server: TestServer | undefined;
  let opened: TestPage | undefined;
  let story: Story | undefined;

  // Archived once for the file; each test works on a copy.
  let kept: TestFolder | undefined;

  beforeAll(async () => {
    kept = testFolder();
    const files = options.archive?.(kept) ?? [];
    if (files.length > 0) await pressmark(kept, ['add', ...files]);
  });
  beforeEach(async () => {
    folder = testFolder();
    if (kept && existsSync(kept.archive)) cpSync(kept.archive, folder.archive, { recursive: true });
    server = await startServer(folder);
    opened = await openPage(server.address, options.browser);
    story = { app: appOn(opened.page), folder, server };
  });
  afterEach(async () => {
    const faults = (opened?.faults ?? []).filter((fault) => !options.refused?.test(fault));
    await opened?.close();
    await server?.stop();
    folder?.remove();
    expect(faults).toEqual([]);
  });
  afterAll(async () => {
    await closeBrowser();
    kept?.remove();
  });

  return () => {
    if (!story) throw new Error('No story has begun');
    return story;
  };
}
