import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFetcher, type FetcherOptions } from './fetch-page.ts';

let server: Server;
let port: number;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
const asked: string[] = [];
beforeEach(async () => {
  asked.length = 0;
  server = createServer((request, response) => {
    asked.push(`${request.headers.host}${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

/** Names of a test's own: each time a name is asked for, it means the next of its addresses. */
function names(table: Readonly<Record<string, readonly string[]>>): LookupFunction {
  const times = new Map<string, number>();
  return (hostname, _options, done) => {
    const time = times.get(hostname) ?? 0;
    times.set(hostname, time + 1);
    const addresses = table[hostname] ?? [];
    const address = addresses[Math.min(time, addresses.length - 1)];
    if (address === undefined) return done(Object.assign(new Error('no'), { code: 'ENOTFOUND' }), []);
    done(
      null,
      address.split(' ').map((one) => ({ address: one, family: one.includes(':') ? 6 : 4 })),
    );
  };
}

/** Only this one address of the machine is allowed, so that what is refused elsewhere is refused here. */
const here = (options: FetcherOptions = {}) =>
  createFetcher({
    isAllowed: (address) => address === '127.0.0.1',
    resolve: names({ 'news.example': ['127.0.0.1'] }),
    ...options,
  });
const news = (path = '/') => `http://news.example:${port}${path}`;
const send =
  (body: string | Buffer, headers: Record<string, string> = { 'content-type': 'text/html' }) =>
  (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, headers);
    response.end(body);
  };

test('a page is fetched with its type, and says by whom', async () => {
  let agent = '';
  answer = (request, response) => {
    agent = String(request.headers['user-agent']);
    send('<p>Ships</p>', { 'content-type': 'text/html; charset=utf-8' })(request, response);
  };
  const fetched = await here()(news('/ships#top'));
  expect(fetched).toMatchObject({ url: news('/ships'), status: 200 });
  expect(fetched.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(Buffer.from(fetched.bytes).toString()).toBe('<p>Ships</p>');
  expect(agent).toMatch(/^Pressmark\//);
});

test('without an allowance nothing on this machine or in its network is reached, however it is written', async () => {
  answer = send('secret');
  const fetchPage = createFetcher({
    resolve: names({ 'news.example': ['127.0.0.1'], 'six.example': ['::1'] }),
  });
  const addresses = [
    `http://127.0.0.1:${port}/`,
    `http://127.1:${port}/`,
    `http://2130706433:${port}/`,
    `http://0x7f.0.0.1:${port}/`,
    `http://0177.0.0.1:${port}/`,
    `http://[::1]:${port}/`,
    `http://[::ffff:127.0.0.1]:${port}/`,
    `http://0.0.0.0:${port}/`,
    'http://10.0.0.1/',
    'http://192.168.0.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[fd00::1]/',
    news(),
    `http://six.example:${port}/`,
  ];
  for (const address of addresses) {
    await expect(fetchPage(address), address).rejects.toMatchObject({ code: 'not-allowed' });
  }
  expect(asked).toEqual([]);
});

test('the machine’s own name for itself is refused by the real resolver', async () => {
  answer = send('secret');
  await expect(createFetcher()(`http://localhost:${port}/`)).rejects.toMatchObject({ code: 'not-allowed' });
  expect(asked).toEqual([]);
});

test('a name that means a public and a private address is refused', async () => {
  answer = send('secret');
  const resolve = names({ 'news.example': ['127.0.0.1 10.0.0.1'] });
  await expect(here({ resolve })(news())).rejects.toMatchObject({ code: 'not-allowed' });
});

test('a redirect is followed, and refused where it leads into the network or to another scheme', async () => {
  answer = (request, response) => {
    const to: Readonly<Record<string, string>> = {
      '/a': '/b',
      '/inside': 'http://192.168.0.1/',
      '/literal': `http://[::1]:${port}/`,
      '/name': `http://inside.example:${port}/`,
      '/file': 'file:///etc/passwd',
      '/broken': 'http://[',
    };
    const location = to[request.url ?? ''];
    if (location === undefined) return send('there')(request, response);
    response.writeHead(302, { location }).end();
  };
  const resolve = names({ 'news.example': ['127.0.0.1'], 'inside.example': ['10.1.2.3'] });
  const fetchPage = here({ resolve });
  expect((await fetchPage(news('/a'))).url).toBe(news('/b'));
  for (const path of ['/inside', '/literal', '/name']) {
    await expect(fetchPage(news(path)), path).rejects.toMatchObject({ code: 'not-allowed' });
  }
  await expect(fetchPage(news('/file'))).rejects.toMatchObject({ code: 'bad-input' });
  await expect(fetchPage(news('/broken'))).rejects.toMatchObject({ code: 'io' });
});

test('a name that means another machine the second time is looked at again, and refused', async () => {
  answer = (_request, response) => {
    response.writeHead(302, { location: '/again', connection: 'close' }).end();
  };
  const resolve = names({ 'news.example': ['127.0.0.1', '10.0.0.1'] });
  await expect(here({ resolve })(news())).rejects.toMatchObject({ code: 'not-allowed' });
  expect(asked).toHaveLength(1);
});

test('a circle of redirects ends after five', async () => {
  answer = (_request, response) => response.writeHead(301, { location: '/round' }).end();
  await expect(here()(news('/round'))).rejects.toThrow(/more than 5 times/);
  expect(asked).toHaveLength(6);
});

test('what is too large is refused: as declared, as it comes, and as it unpacks', async () => {
  const limits = { bytes: 100_000 };
  const large = 'x'.repeat(100_001);
  answer = send(large, { 'content-length': String(large.length) });
  await expect(here({ limits })(news())).rejects.toMatchObject({ code: 'too-large' });
  answer = (_request, response) => {
    for (let i = 0; i < 20; i++) response.write('x'.repeat(10_000));
    response.end();
  };
  await expect(here({ limits })(news())).rejects.toMatchObject({ code: 'too-large' });
  const bomb = gzipSync('x'.repeat(5_000_000));
  expect(bomb.length).toBeLessThan(limits.bytes);
  answer = send(bomb, { 'content-encoding': 'gzip' });
  await expect(here({ limits })(news())).rejects.toMatchObject({ code: 'too-large' });
});

test('a site that does not answer, or only drop by drop, is given up', async () => {
  const limits = { ms: 400 };
  answer = () => {};
  await expect(here({ limits })(news())).rejects.toThrow(/did not answer in 0.4 seconds/);
  answer = (_request, response) => {
    const timer = setInterval(() => response.write('x'), 50);
    response.on('close', () => clearInterval(timer));
  };
  await expect(here({ limits })(news())).rejects.toThrow(/did not answer/);
});

test('whoever asked can give up', async () => {
  answer = () => {};
  const stop = new AbortController();
  const fetching = here()(news(), { signal: stop.signal });
  stop.abort();
  await expect(fetching).rejects.toMatchObject({ code: 'cancelled' });
});

test.each([
  ['no address', 'not an address', 'bad-input'],
  ['a file', 'file:///etc/passwd', 'bad-input'],
  ['a script', 'javascript:alert(1)', 'bad-input'],
  ['data', 'data:text/html,x', 'bad-input'],
  ['a name and password', 'http://ana:secret@news.example/', 'bad-input'],
  ['a site that is not there', 'http://nowhere.example/', 'io'],
])('%s is refused in plain words', async (_name, url, code) => {
  await expect(here()(url)).rejects.toMatchObject({ code });
});

test('what a site refuses is told with its number', async () => {
  answer = (_request, response) => response.writeHead(404).end('gone');
  await expect(here()(news())).rejects.toThrow(/answered 404/);
});
