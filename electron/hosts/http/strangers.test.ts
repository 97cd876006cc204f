import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyLimit } from './body.ts';
import { openTestHost, type TestHost } from './testing.ts';

let http: TestHost;
let cookie: string;
beforeAll(async () => {
  http = await openTestHost({ headMs: 300, connections: 8 });
  cookie = await http.signIn();
});
afterAll(() => http.close());

const stats = { name: 'archive.stats', input: {} };
const own = () => `http://127.0.0.1:${http.host.port}`;

describe('signing in', () => {
  test('takes the token of the address once, and no other', async () => {
    const { pathname, search } = new URL(http.host.address());
    const first = await http.ask(pathname + search);
    expect(first.status).toBe(303);
    expect(first.headers.location).toBe('/');
    expect(first.headers['referrer-policy']).toBe('no-referrer');
    const name = `pressmark-${http.host.port}`;
    expect(first.headers['set-cookie']).toEqual([
      expect.stringMatching(new RegExp(`^${name}=[\\w-]{32}; HttpOnly; SameSite=Strict; Path=/$`)),
    ]);
    for (const token of [search.slice('?token='.length), '', 'a'.repeat(32), 'é'.repeat(16)]) {
      const again = await http.ask(`/?token=${encodeURIComponent(token)}`);
      expect(again.headers['set-cookie']).toBeUndefined();
    }
  });

  test('is not done by a token elsewhere than in that address', async () => {
    const token = new URL(http.host.address()).searchParams.get('token') ?? '';
    const withToken = { ...stats, token };
    expect((await http.ask(`/api/call?token=${token}`, { method: 'POST' })).status).toBe(401);
    expect((await http.call(`pressmark-${http.host.port}=${token}`, withToken)).status).toBe(401);
    expect((await http.ask(`/?token=${token}`, { method: 'POST' })).status).toBe(405);
    // It is still good: none of these spent it.
    expect(new URL(http.host.address()).searchParams.get('token')).toBe(token);
  });

  test('nothing is told without it', async () => {
    const answer = await http.call('', stats);
    expect(answer.status).toBe(401);
    expect(JSON.parse(answer.body).error.code).toBe('not-allowed');
    const hash = '0'.repeat(64);
    for (const path of ['/api/events', '/api/upload', `/blob/${hash}`, `/page/${hash}`, '/api/nothing'])
      expect((await http.ask(path)).status, path).toBe(401);
  });

  test('a cookie of another port, or one that is nearly right, is none', async () => {
    const value = cookie.split('=')[1] ?? '';
    for (const wrong of [
      `pressmark-1=${value}`,
      `${cookie}x`,
      cookie.slice(0, -1),
      `pressmark-${http.host.port}=`,
      `x${cookie}`,
    ])
      expect((await http.call(wrong, stats)).status, wrong).toBe(401);
    expect((await http.call(`a=b; ${cookie}; c=d`, stats)).status).toBe(200);
  });
});

describe('whoever is not this page', () => {
  test.each([
    ['a foreign Host (DNS rebinding)', { host: 'evil.example' }],
    ['a foreign Host with our port', { host: 'evil.example:PORT' }],
    ['a Host that only begins as ours', { host: '127.0.0.1:PORT.evil.example' }],
    ['this machine by another name', { host: 'my-computer.local:PORT' }],
    ['this machine without a port', { host: '127.0.0.1' }],
    ['a foreign Origin', { origin: 'https://evil.example' }],
    ['another port’s Origin', { origin: 'http://127.0.0.1:1' }],
    ['our Origin by another scheme', { origin: 'https://127.0.0.1:PORT' }],
    ['our Origin by the other name', { host: 'localhost:PORT', origin: 'http://127.0.0.1:PORT' }],
    ['the origin of a sealed frame', { origin: 'null' }],
    ['a call from another site', { 'sec-fetch-site': 'cross-site' }],
    ['a call from another port of this machine', { 'sec-fetch-site': 'same-site' }],
  ])('%s is refused even with a session', async (_name, headers) => {
    const sent = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace('PORT', String(http.host.port))]),
    );
    const answer = await http.call(cookie, stats, sent);
    expect(answer.status).toBe(403);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('may follow a link to the page, and read nothing of the archive from afar', async () => {
    const from = { cookie, 'sec-fetch-site': 'cross-site' };
    expect((await http.ask('/', { headers: from })).status).toBe(200);
    for (const path of ['/api/events', `/blob/${'0'.repeat(64)}`, `/page/${'0'.repeat(64)}`])
      for (const site of ['cross-site', 'same-site'])
        expect((await http.ask(path, { headers: { ...from, 'sec-fetch-site': site } })).status).toBe(403);
  });

  test('is told no where a browser asks before it sends', async () => {
    const answer = await http.ask('/api/call', {
      method: 'OPTIONS',
      headers: {
        cookie,
        origin: 'https://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'x-pressmark',
        'access-control-request-private-network': 'true',
      },
    });
    expect(answer.status).toBe(403);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  // All that a page can send unasked: https://fetch.spec.whatwg.org/#cors-safelisted-request-header
  test.each([
    ['application/x-www-form-urlencoded', 'name=archive.stats&input='],
    ['text/plain', '{"name":"archive.stats","input":{}}'],
    ['text/plain; x=application/json', '{"name":"archive.stats","input":{}}'],
    [
      'multipart/form-data; boundary=b',
      '--b\r\ncontent-disposition: form-data; name="name"\r\n\r\nx\r\n--b--',
    ],
    ['', '{"name":"archive.stats","input":{}}'],
  ])('a form or a simple request of the type “%s” is refused', async (type, body) => {
    const headers: Record<string, string> = { cookie, ...(type && { 'content-type': type }) };
    for (const path of ['/api/call', '/api/upload', '/api/upload/drop'])
      expect((await http.ask(path, { method: 'POST', headers, body })).status).toBe(403);
    // Nor by a browser that tells no origin, with the type alone or with the header alone.
    const typed = { cookie, 'content-type': 'application/json' };
    expect((await http.ask('/api/call', { method: 'POST', headers: typed, body })).status).toBe(403);
    const marked = { ...headers, 'x-pressmark': '1' };
    expect((await http.ask('/api/call', { method: 'POST', headers: marked, body })).status).toBe(403);
  });

  test('the page itself is answered by each name that is ours', async () => {
    for (const host of [`127.0.0.1:${http.host.port}`, `localhost:${http.host.port}`]) {
      const headers = { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' };
      expect((await http.call(cookie, stats, headers)).status).toBe(200);
    }
  });
});

describe('what is asked for by its path', () => {
  test.each([
    '/../secret.js',
    '/..%2fsecret.js',
    '/%2e%2e/secret.js',
    '/%252e%252e%252fsecret.js',
    '/assets/..%2f..%2fsecret.js',
    '/..\\secret.js',
    '/..%5csecret.js',
    '/C:%5csecret.js',
    '/assets/index-1.js%00.html',
    '/assets/',
    '/assets',
    '/con',
    '//secret.js',
    '/blob/../secret.js',
  ])('%s leads nowhere', async (path) => {
    const answer = await http.ask(path, { headers: { cookie } });
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('secret');
  });

  test('and a file is what it is', async () => {
    const { status, headers } = await http.ask('/assets/index-1.js');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});

describe('how much, and how slowly', () => {
  test('a body over the limit is refused, and the host goes on', async () => {
    const answer = await http.call(cookie, Buffer.alloc(bodyLimit + 1, ' ').toString('latin1'));
    expect(answer.status).toBe(413);
    expect((await http.call(cookie, stats)).status).toBe(200);
  });

  test('a head of no end is refused', async () => {
    const answer = await http.ask('/', { headers: { 'x-long': 'x'.repeat(20_000) } });
    expect(answer.status).toBe(431);
  });

  test('whoever sends a head drop by drop is cut off, and others are served meanwhile', async () => {
    const start = Date.now();
    const heard = new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(http.host.port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\n'));
      const timer = setInterval(() => socket.write('x'), 50);
      socket.on('data', (data) => {
        text += data;
      });
      socket.on('error', () => {});
      socket.on('close', () => {
        clearInterval(timer);
        resolve(text);
      });
    });
    expect((await http.ask('/')).status).toBe(200);
    expect(await heard).toMatch(/^HTTP\/1.1 408/);
    expect(Date.now() - start).toBeLessThan(8000);
  });

  test('it listens on this machine’s own address only', () => {
    expect(own()).toBe(new URL(http.host.address()).origin);
  });
});
