import type { BrowserContext, Page } from 'playwright-core';
import { attacks } from '../../../electron/core/capture/testing/attacks/index.ts';
import { pressmark, startServer, type TestFolder, testFolder } from '../../e2e/support/server.ts';
import { launchLogged } from './logged-browser.ts';

/** What a test must find empty, and what the interface is opened in. */
export interface HostileArchive {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly origin: string;
  /** Dialogs, windows opened, pages left, and what this machine answered that the interface does not ask for. */
  readonly faults: readonly string[];
  /** Asks the archive as the interface does. */
  ask(name: string, input: unknown): Promise<never>;
  /** Ends everything, once; the names that were reached. */
  close(): Promise<readonly string[]>;
}

/** Addresses that the interface asks for by itself. */
const ours = /^\/($|\?token=|assets\/|api\/|blob\/[0-9a-f]{64}$|page\/[0-9a-f]{64}$|icon\.svg$)/;

/** The real server on an archive of such pages, its interface in a browser that logs what it does on the network. */
export async function openHostileArchive(
  write: (folder: TestFolder) => readonly string[],
): Promise<HostileArchive> {
  const folder = testFolder();
  await pressmark(folder, ['add', ...write(folder)]);
  const server = await startServer(folder);
  const { context, reached } = await launchLogged();
  const { origin } = new URL(server.address);
  const faults: string[] = [];
  let closing: Promise<readonly string[]> | null = null;
  context.on('response', (response) => {
    const { origin: asked, pathname, search } = new URL(response.url());
    // A link to another page of its site is followed to us, and refused.
    const isAnswered = asked === origin && response.status() < 400;
    if (isAnswered && !ours.test(pathname + search)) faults.push(`request: ${response.url()}`);
  });
  const page = await context.newPage();
  page.on('dialog', async (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss().catch(() => {});
  });
  page.on('popup', (popup) => faults.push(`window: ${popup.url()}`));
  await page.goto(server.address);
  await page.locator('#article-list').getByRole('option').first().waitFor();
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame() && !frame.url().startsWith(`${origin}/`))
      faults.push(`left for ${frame.url()}`);
  });
  return {
    page,
    context,
    origin,
    faults,
    ask: (name, input) =>
      page.evaluate(
        async (body) => {
          const headers = { 'content-type': 'application/json', 'x-pressmark': '1' };
          const reply = await fetch('/api/call', { method: 'POST', headers, body: JSON.stringify(body) });
          return (await reply.json()).value as never;
        },
        { name, input },
      ),
    close() {
      closing ??= (async () => {
        const hosts = await reached();
        await server.stop();
        folder.remove();
        return hosts;
      })();
      return closing;
    },
  };
}

/** Every article of the archive: one for each attack. */
export async function articlesOf({ ask }: HostileArchive): Promise<readonly { readonly id: string }[]> {
  const { hits } = (await ask('search.query', { query: '', limit: 1000 })) as { hits: { id: string }[] };
  if (hits.length !== attacks.length) throw new Error(`${hits.length} of ${attacks.length} were archived.`);
  return hits;
}
