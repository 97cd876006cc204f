import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makePdf } from '../importers/testing/make-pdf.ts';
import { createFetcher } from '../network/fetch-page.ts';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';

let archive: TestArchive;
let server: Server;
let address: string;
let items: readonly string[];
let answer: ((request: IncomingMessage, response: ServerResponse) => boolean) | null;
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
    if (request.url === '/rss') response.setHeader('content-type', 'application/rss+xml').end(feedOf(items));
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

test('nothing is fetched when a feed is followed; a look archives what it has, and tells what it found', async () => {
  await follow({ tag: 'feeds/herald' });
  expect(asked).toHaveLength(0);
  expect(await check()).toEqual({
    feeds: 1,
    found: 2,
    stored: 2,
    newEditions: 0,
    alreadyThere: 0,
    passedOver: 0,
    failed: [],
  });
  const hits = await found('tag:feeds/herald');
  expect(hits).toHaveLength(2);
  const article = await archive.call('article.get', { id: hits[0]?.id ?? '' });
  expect(article).toMatchObject({
    publisher: 'Skarra Herald',
    publishedAt: '2024-05-06T06:00:00.000Z',
    place: 'TORNVIK',
    warnings: [],
    tags: ['feeds/herald'],
  });
  expect(article.text).toContain('mended before the autumn');
  expect(await feed()).toMatchObject({
    title: 'Skarra Herald',
    archived: 2,
    outcome: '2 archived.',
    failing: false,
  });
});

test('a second look adds nothing; what leaves the feed stays in the archive', async () => {
  await follow();
  await check();
  expect(await check()).toMatchObject({ stored: 0, alreadyThere: 2 });
  items = [item(3)];
  expect(await check()).toMatchObject({ found: 1, stored: 1 });
  expect(await found()).toHaveLength(3);
});

test('an item is the same by its guid, else by its address, else by what it says', async () => {
  await follow();
  await check();
  items = [
    item(1, { date: 'Tue, 07 May 2024 09:00:00 GMT' }),
    item(2, { guid: 'another-guid', link: `${address}/story/2?utm_source=rss` }),
  ];
  expect(await check()).toMatchObject({ stored: 0, alreadyThere: 2 });
  items = [item(1, { guid: 'third', link: `${address}/elsewhere` })];
  expect(await check()).toMatchObject({ stored: 0, alreadyThere: 1 });
  expect(await found()).toHaveLength(2);
});

test('an item that says something else now is a new edition of its article', async () => {
  await follow();
  await check();
  items = [item(1, { about: 'A corrected whale' }), item(2)];
  expect(await check()).toMatchObject({ stored: 1, newEditions: 1, alreadyThere: 1 });
  expect(await found()).toHaveLength(2);
  const [hit] = await found('corrected whale');
  expect((await archive.call('article.get', { id: hit?.id ?? '' })).editions).toHaveLength(2);
});

test('a summary alone is kept, and says that it is partial', async () => {
  items = [item(1, { summary: true })];
  await follow();
  await check();
  const [hit] = await found();
  expect((await archive.call('article.get', { id: hit?.id ?? '' })).warnings.join()).toContain(
    'Only a summary',
  );
});

test('with a saved search only what it finds is archived, by the whole of the search language, and only once looked at', async () => {
  const { search } = await archive.call('saved-search.save', {
    name: 'Herring',
    query: '"red herring" -headline:two',
  });
  items = [
    item(1, { about: 'One red herring' }),
    item(2, { about: 'Two red herring' }),
    item(3, { about: 'A herring that is red' }),
  ];
  await follow({ search: search.id });
  expect(await check()).toMatchObject({ found: 3, stored: 1, passedOver: 2 });
  expect((await found()).map(({ headline }) => headline)).toEqual(['One red herring comes to town']);
  expect(await check()).toMatchObject({ stored: 0, passedOver: 0, alreadyThere: 3 });
});

test('the whole text is fetched where that is wanted; a page that is not there leaves what the feed has', async () => {
  items = [item(1, { summary: true }), item(2, { summary: true })];
  answer = (request, response) => {
    if (request.url !== '/story/1') return false;
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><html><head><title>x</title></head><body><article><h1>x</h1>${text('The whole whale')}</article></body></html>`,
    );
    return true;
  };
  await follow({ fullText: true });
  const report = await check();
  expect(report).toMatchObject({ stored: 2 });
  expect(report.failed).toMatchObject([
    { source: `${address}/story/2`, reason: expect.stringContaining('404') },
  ]);
  const [whole] = await found('council');
  const article = await archive.call('article.get', { id: whole?.id ?? '' });
  expect(article).toMatchObject({
    headline: 'A whale of number 1 comes to town',
    capture: { type: 'text/html' },
  });
});

test('a whole story that is a PDF is read as one, whatever the site calls it', async () => {
  const text = 'The council voted for a second quay, and the harbour master said that nobody was against it.';
  answer = (request, response) => {
    if (!request.url?.startsWith('/story/')) return false;
    response.setHeader('content-type', 'text/html').end(makePdf([[{ text, x: 50, y: 700 }]]));
    return true;
  };
  items = [item(1, { summary: true })];
  await follow({ fullText: true });
  expect(await check()).toMatchObject({ stored: 1, failed: [] });
  const [whole] = await found('quay');
  expect(await archive.call('article.get', { id: whole?.id ?? '' })).toMatchObject({
    headline: 'A whale of number 1 comes to town',
    text,
    capture: { type: 'application/pdf' },
  });
});

test('a site is asked only for what changed', async () => {
  answer = (request, response) => {
    if (request.headers['if-none-match'] === '"v1"') {
      response.writeHead(304).end();
      return true;
    }
    response.setHeader('etag', '"v1"').setHeader('last-modified', 'Mon, 06 May 2024 06:00:00 GMT');
    return false;
  };
  await follow();
  await check();
  await check();
  expect(asked[1]?.headers).toMatchObject({
    'if-none-match': '"v1"',
    'if-modified-since': 'Mon, 06 May 2024 06:00:00 GMT',
  });
  expect(await feed()).toMatchObject({ outcome: 'Nothing new.', failing: false });
});

test('a site that asks for patience is left alone so long; one that is gone is paused', async () => {
  await follow({ every: 60 });
  answer = (_request, response) => {
    response.writeHead(429, { 'retry-after': '86400' }).end();
    return true;
  };
  expect((await check()).failed).toHaveLength(1);
  expect(await feed()).toMatchObject({
    failing: true,
    outcome: 'The site answered 429.',
    nextAt: '2024-05-07T07:08:09.000Z',
  });
  answer = (_request, response) => {
    response.writeHead(410).end();
    return true;
  };
  await check();
  expect(await feed()).toMatchObject({ paused: true, outcome: expect.stringContaining('gone for good') });
  const before = asked.length;
  await check();
  expect(asked).toHaveLength(before);
});

test('a feed at an address in the network is not reached, and says why', async () => {
  await archive.call('feed.add', { url: 'http://192.168.0.1/rss' });
  expect((await check()).failed[0]?.reason).toContain('open internet only');
});

test('two feeds of one site are asked one after another', async () => {
  let now = 0;
  let most = 0;
  answer = (_request, response) => {
    most = Math.max(most, ++now);
    setTimeout(() => {
      now--;
      response.setHeader('content-type', 'application/rss+xml').end(feedOf([]));
    }, 50);
    return true;
  };
  for (const path of ['/a', '/b', '/c']) await archive.call('feed.add', { url: `${address}${path}` });
  expect((await check()).feeds).toBe(3);
  expect(most).toBe(1);
});

test('every change to a subscription can be taken back, and coming back adds nothing twice', async () => {
  const id = await follow({ every: 60 });
  await check();
  const changed = await archive.call('feed.change', { id, every: null, paused: true });
  expect(changed.feed).toMatchObject({ every: null, paused: true });
  await archive.undo(changed.undo);
  expect(await feed()).toMatchObject({ every: 60, paused: false });
  const { undo } = await archive.call('feed.remove', { id });
  expect(await feed()).toBeUndefined();
  expect(await found()).toHaveLength(2);
  await archive.undo(undo);
  expect(await feed()).toMatchObject({ id, every: 60, archived: 2 });
  expect(await check()).toMatchObject({ stored: 0, alreadyThere: 2 });
  await expect(follow()).rejects.toThrow(/already/);
});

test('an OPML file’s feeds are followed, none of them fetched or looked at by itself', async () => {
  await follow();
  const opml = `<opml version="2.0"><body><outline text="Herald" xmlUrl="${address}/rss"/><outline text="Gazette" xmlUrl="${address}/gazette"/></body></opml>`;
  const { added, alreadyThere, undo } = await archive.call('feed.add-opml', { text: opml });
  expect([added.length, alreadyThere, asked.length]).toEqual([1, 1, 0]);
  expect(
    (await archive.call('feed.list', {})).feeds.map(({ title, every }) => [title, every]),
  ).toContainEqual(['Gazette', null]);
  await archive.undo(undo);
  expect((await archive.call('feed.list', {})).feeds).toHaveLength(1);
});

test('a look at several tells how many failed so far', async () => {
  await archive.call('feed.add', { url: `${address}/gone` });
  await follow();
  const { failed } = await archive.call('feed.check', { job: 'mine' });
  expect(failed).toHaveLength(1);
  const told = archive.events.flatMap((event) => (event.name === 'job.progressed' ? [event.failed] : []));
  expect(told).toEqual([0, 1, 1]);
});

test('a look at several tells of each, and is stopped between two', async () => {
  await follow();
  await archive.call('feed.add', { url: `${address}/gazette` });
  answer = (request, response) => {
    response.setHeader('content-type', 'application/rss+xml').end(feedOf(items));
    if (request.url === '/rss') void archive.call('job.cancel', { job: 'mine' });
    return true;
  };
  const report = await archive.call('feed.check', { job: 'mine' });
  expect(report.feeds).toBe(1);
  const told = archive.events.flatMap((event) => (event.name === 'job.progressed' ? [event] : []));
  expect(told.map(({ job, done, found: all }) => [job, done, all])).toEqual([
    ['mine', 0, 2],
    ['mine', 1, 2],
  ]);
});
