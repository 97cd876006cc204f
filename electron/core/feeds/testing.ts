import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach } from 'vitest';
import { createFetcher } from '../network/fetch-page.ts';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A site with a feed at `/rss`, and an archive that may reach it, for each test of a file. */
export function openSite() {
  let archive: TestArchive;
  let server: Server;
  let address: string;
  let items: readonly string[];
  let answer: Answer | null;
  const asked: IncomingMessage[] = [];

  const feedOf = (list: readonly string[]) =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Skarra Herald</title><link>${address}/</link>${list.join('')}</channel></rss>`;
  const text = (about: string) =>
    `<p>TORNVIK (AP) - ${about} was seen from the quay on Monday, the harbour master said, and nobody was hurt at all.</p><p>It will be mended before the autumn, according to the council, which met in the evening to hear of it.</p>`;
  const item = (
    n: number,
    change: { guid?: string; link?: string; about?: string; date?: string; summary?: boolean } = {},
  ) => {
    const {
      guid = `g${n}`,
      link = `${address}/story/${n}`,
      about = `A whale of number ${n}`,
      summary = false,
    } = change;
    const body = summary
      ? '<description>A short word.</description>'
      : `<content:encoded><![CDATA[${text(about)}]]></content:encoded>`;
    return `<item><title>${about} comes to town</title><link>${link}</link><guid isPermaLink="false">${guid}</guid><pubDate>${change.date ?? 'Mon, 06 May 2024 06:00:00 GMT'}</pubDate>${body}</item>`;
  };

  beforeEach(async () => {
    asked.length = 0;
    answer = null;
    server = createServer((request, response) => {
      asked.push(request);
      if (answer?.(request, response)) return;
      if (request.url === '/rss')
        response.setHeader('content-type', 'application/rss+xml').end(feedOf(items));
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    items = [item(2), item(1)];
    archive = openTestArchive({ fetchPage: createFetcher({ isAllowed: (ip) => ip === '127.0.0.1' }) });
  });
  afterEach(() => {
    archive.close();
    server.close();
    server.closeAllConnections();
  });

  const follow = async (change: object = {}) =>
    (await archive.call('feed.add', { url: `${address}/rss`, ...change })).feed.id;
  const check = () => archive.call('feed.check', {});
  const found = async (query = '') => (await archive.call('search.query', { query, sort: 'oldest' })).hits;
  const feed = async () => (await archive.call('feed.list', {})).feeds[0];

  return {
    ...{ asked, check, feed, feedOf, follow, found, item, text },
    get archive() {
      return archive;
    },
    get address() {
      return address;
    },
    set items(list: readonly string[]) {
      items = list;
    },
    get items() {
      return items;
    },
    /** Answers in the site’s place where it gives true. */
    get answer(): Answer | null {
      return answer;
    },
    set answer(give: Answer | null) {
      answer = give;
    },
  };
}
