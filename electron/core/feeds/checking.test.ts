import { expect, test } from 'vitest';
import { openSite } from './testing.ts';

const site = openSite();
const { asked, check, feed, feedOf, follow } = site;

test('a site is asked only for what changed', async () => {
  site.answer = (request, response) => {
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
  site.answer = (_request, response) => {
    response.writeHead(429, { 'retry-after': '86400' }).end();
    return true;
  };
  expect((await check()).failed).toHaveLength(1);
  expect(await feed()).toMatchObject({
    failing: true,
    outcome: 'The site answered 429.',
    nextAt: '2024-05-07T07:08:09.000Z',
  });
  site.answer = (_request, response) => {
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
  await site.archive.call('feed.add', { url: 'http://192.168.0.1/rss' });
  expect((await check()).failed[0]?.reason).toContain('open internet only');
});

test('two feeds of one site are asked one after another', async () => {
  let now = 0;
  let most = 0;
  site.answer = (_request, response) => {
    most = Math.max(most, ++now);
    setTimeout(() => {
      now--;
      response.setHeader('content-type', 'application/rss+xml').end(feedOf([]));
    }, 50);
    return true;
  };
  for (const path of ['/a', '/b', '/c'])
    await site.archive.call('feed.add', { url: `${site.address}${path}` });
  expect((await check()).feeds).toBe(3);
  expect(most).toBe(1);
});

test('a look at several tells how many failed so far', async () => {
  await site.archive.call('feed.add', { url: `${site.address}/gone` });
  await follow();
  const { failed } = await site.archive.call('feed.check', { job: 'mine' });
  expect(failed).toHaveLength(1);
  const told = site.archive.events.flatMap((event) =>
    event.name === 'job.progressed' ? [event.failed] : [],
  );
  expect(told).toEqual([0, 1, 1]);
});

test('a look at several tells of each, and is stopped between two', async () => {
  await follow();
  await site.archive.call('feed.add', { url: `${site.address}/gazette` });
  site.answer = (request, response) => {
    response.setHeader('content-type', 'application/rss+xml').end(feedOf(site.items));
    if (request.url === '/rss') void site.archive.call('job.cancel', { job: 'mine' });
    return true;
  };
  const report = await site.archive.call('feed.check', { job: 'mine' });
  expect(report.feeds).toBe(1);
  const told = site.archive.events.flatMap((event) => (event.name === 'job.progressed' ? [event] : []));
  expect(told.map(({ job, done, found: all }) => [job, done, all])).toEqual([
    ['mine', 0, 2],
    ['mine', 1, 2],
  ]);
});

/** Does something while the site is asked for its feed. */
function meanwhile(act: () => Promise<unknown>): void {
  site.answer = (request, response) => {
    if (request.url !== '/rss') return false;
    void act().then(() => response.setHeader('content-type', 'application/rss+xml').end(feedOf(site.items)));
    return true;
  };
}

test('what is chosen for a feed while it is looked at holds', async () => {
  const id = await follow({ every: 10_080 });
  meanwhile(() => site.archive.call('feed.change', { id, every: 60, paused: true }));
  expect(await check()).toMatchObject({ stored: 2 });
  expect(await feed()).toMatchObject({ paused: true, every: 60, outcome: '2 archived.' });
  const next = Date.parse((await feed())?.nextAt ?? '') - Date.parse(site.archive.now());
  expect(next).toBeLessThan(2 * 3_600_000);
});

test('of a feed that is unfollowed while it is looked at nothing is archived, and all of it when it comes back', async () => {
  const id = await follow();
  let undo: Parameters<typeof site.archive.undo>[0] = [];
  meanwhile(async () => {
    ({ undo } = await site.archive.call('feed.remove', { id }));
  });
  expect(await check()).toMatchObject({ stored: 0 });
  site.answer = null;
  await site.archive.undo(undo);
  expect(await check()).toMatchObject({ stored: 2 });
});

test('a feed that is paused before its turn comes is not asked', async () => {
  const id = await follow();
  const address = `${site.address}/gazette`;
  const { feed: second } = await site.archive.call('feed.add', { url: address });
  meanwhile(() => site.archive.call('feed.change', { id: second.id, paused: true }));
  const first = (await site.archive.call('feed.list', {})).feeds[0];
  expect([id, second.id]).toContain(first?.id);
  await check();
  expect(asked.map(({ url }) => url)).toEqual(['/rss']);
});
