import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { appOn, type TestApp } from './support/app.ts';
import { violations } from './support/axe.ts';
import { closeBrowser, openPage, type TestPage } from './support/browser.ts';
import { serveWithLocalFetch } from './support/local-fetch.ts';
import { paper, paperHeadline } from './support/news-site.ts';
import { pressmark, startServer, type TestFolder, testFolder } from './support/server.ts';

const headline = 'Ferry waits for the fog to lift off Tornvik';
const story = `<p>TORNVIK (AP) - A ferry with ninety people waited outside the harbour on Monday until the fog lifted, the pilot said.</p><p>Passengers were given soup, and a marzipan cake was shared, said the cook, who had baked it for a wedding.</p>`;

let site: Server;
let address: string;
let items: readonly string[] = [];
let folder: TestFolder;
let server: { readonly address: string; stop(): Promise<void> };
let opened: TestPage;
let app: TestApp;

const feed = () =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Skarra Herald</title><link>${address}/</link>${items
    .map(
      (name) =>
        `<item><title>${name}</title><link>${address}/${encodeURIComponent(name)}</link><guid isPermaLink="false">${name}</guid><content:encoded><![CDATA[${story}]]></content:encoded></item>`,
    )
    .join('')}</channel></rss>`;

beforeAll(async () => {
  site = createServer((request, response) => {
    if (request.url === '/rss') response.setHeader('content-type', 'application/rss+xml').end(feed());
    else if (request.url === '/ferry')
      response
        .setHeader('content-type', 'text/html')
        .end(
          `<!doctype html><html><head><title>x</title></head><body><article><h1>${headline}</h1>${story}</article></body></html>`,
        );
    else if (request.url?.startsWith('/budget'))
      response.setHeader('content-type', 'application/octet-stream').end(paper);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await closeBrowser();
  site.close();
  site.closeAllConnections();
});
beforeEach(async () => {
  folder = testFolder();
  await pressmark(
    folder,
    ['add', '-'],
    'A quiet day in Velin\n\nVELIN (AP) — Nothing happened on Monday, officials said.',
  );
  server = await serveWithLocalFetch(folder);
  opened = await openPage(server.address);
  app = appOn(opened.page);
});
afterEach(async () => {
  const { faults } = opened;
  await opened.close();
  await server.stop();
  folder.remove();
  // A refused call is an answer of the server's, which the browser notes by itself.
  expect(faults.filter((fault) => !/responded with a status of (403|500)/.test(fault))).toEqual([]);
});

const choose = async (item: string) => {
  await app.button('Add').click();
  await app.page.getByRole('menuitem', { name: item }).click();
};

test('a page is fetched by its address, shown as it was understood, and kept once the person agrees', async () => {
  await choose('Add by address…');
  const dialog = app.dialog('Add by address');
  await dialog.getByText('nothing is stored before you agree').waitFor();
  expect(await violations(app.page)).toEqual([]);
  await dialog.getByLabel('Address').fill(`${address}/ferry`);
  await dialog.getByRole('button', { name: 'Fetch' }).click();
  await expect.poll(() => dialog.getByLabel('Headline', { exact: true }).inputValue()).toBe(headline);
  await dialog.getByLabel('Section', { exact: true }).fill('Sea');
  await dialog.getByRole('button', { name: 'Archive' }).click();
  await app.reader.getByRole('heading', { name: headline }).waitFor();
  await app.find('marzipan');
  await app.row(/Ferry waits/).waitFor();
});

test('a PDF is fetched by its address, shown as it was understood, kept, found and read', async () => {
  await choose('Add by address…');
  const dialog = app.dialog('Add by address');
  await dialog.getByLabel('Address').fill(`${address}/budget?year=2025`);
  await dialog.getByRole('button', { name: 'Fetch' }).click();
  await expect.poll(() => dialog.getByLabel('Headline', { exact: true }).inputValue()).toBe(paperHeadline);
  await dialog.getByRole('button', { name: 'Archive' }).click();
  await app.reader.getByRole('heading', { name: paperHeadline }).waitFor();
  await app.find('gingerbread');
  await app.row(/Harbour budget of Tornvik/).waitFor();
  await app.reader.getByText('set aside eleven million for the lighthouse').waitFor();
});

test('an address pasted onto the window is offered to be fetched; what is not there is told', async () => {
  await app.page.evaluate((url) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', url);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, `${address}/gone`);
  const dialog = app.dialog('Add by address');
  expect(await dialog.getByLabel('Address').inputValue()).toBe(`${address}/gone`);
  await dialog.getByRole('button', { name: 'Fetch' }).click();
  await dialog.getByText('answered 404').waitFor();
});

test('a feed is followed, looked at, paused and removed, and removing can be undone', async () => {
  items = ['Whale comes to Tornvik harbour'];
  await choose('Feeds…');
  const dialog = app.dialog('Feeds');
  await dialog.getByLabel('Address of a feed').fill(`${address}/rss`);
  await dialog.getByLabel('Look for news').selectOption('Every day');
  await dialog.getByRole('button', { name: 'Follow' }).click();
  const row = dialog.getByRole('listitem', { name: 'Skarra Herald' });
  await row.getByText('1 archived.').waitFor();
  expect(await violations(app.page)).toEqual([]);

  items = [...items, 'Lighthouse of Tornvik gets a new horn'];
  await row.getByRole('button', { name: 'Look at Skarra Herald now' }).click();
  await row.getByText('2 articles').waitFor();
  await row.getByRole('button', { name: 'Pause Skarra Herald' }).click();
  await row.getByText('paused').waitFor();
  await row.getByRole('button', { name: 'Skarra Herald', exact: true }).click();
  expect(await row.getByLabel('Look for news').inputValue()).toBe('1440');

  await row.getByRole('button', { name: 'Follow Skarra Herald no more' }).click();
  await row.waitFor({ state: 'detached' });
  await app.toast('no more; its articles stay').getByRole('button', { name: 'Undo' }).click();
  await row.waitFor();
  await app.page.keyboard.press('Escape');
  await app.find('marzipan');
  expect(await app.rows.count()).toBe(2);
});

test('the real server fetches nothing from this machine, whoever asks', async () => {
  await opened.close();
  await server.stop();
  server = await startServer(folder);
  opened = await openPage(server.address);
  app = appOn(opened.page);
  await choose('Add by address…');
  const dialog = app.dialog('Add by address');
  await dialog.getByLabel('Address').fill(`${address}/ferry`);
  await dialog.getByRole('button', { name: 'Fetch' }).click();
  await dialog.getByText('the open internet only').waitFor();
});
