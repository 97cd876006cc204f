import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { doorHeader, doorPorts } from '../../contract/door.ts';
import { openDoor } from './server.ts';
import { extension, openTestDoor, type TestDoor } from './testing.ts';

let door: TestDoor;
const stranger = 'moz-extension://0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0';
beforeEach(async () => {
  door = await openTestDoor({ pairing: 5, wrongTokens: 3, headMs: 300, requestMs: 600 });
});
afterEach(() => door.close());

const bearer = (token: string, origin = extension) => ({ authorization: `Bearer ${token}`, origin });

/** Without the header that `door.ask` sends along; the status. */
const send = (method: string, path: string, headers: Record<string, string>) =>
  new Promise<number>((resolve, reject) => {
    const lines = Object.entries({ connection: 'close', ...headers });
    const socket = connect(door.port, '127.0.0.1', () =>
      socket.write(
        `${method} ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
      ),
    );
    socket.once('data', (data) => resolve(Number(String(data).slice(9, 12))));
    socket.once('error', reject);
  });

test('the door says what it is to whoever asks, and nothing of the archive', async () => {
  const { status, json } = await door.ask('/ping', { headers: { [doorHeader]: '1' } });
  expect(status).toBe(200);
  expect(json).toMatchObject({ product: 'Pressmark', api: 1 });
  expect(Object.keys(json).sort()).toEqual(['api', 'product', 'version']);
});

test('its ports lie clear of those that others are known to listen on', () => {
  const taken = [23_119, 23_231, 27_123, 27_124, ...Array.from({ length: 11 }, (_, i) => 41_184 + i)];
  expect(doorPorts.filter((port) => taken.includes(port))).toEqual([]);
  expect(doorPorts).toHaveLength(10);
});

test('a taken port is passed over for the next one, and only the loopback address is listened on', async () => {
  const next = await openDoor({ client: door.client, dir: door.dir, log: () => {}, ports: [door.port, 0] });
  expect(next.port).not.toBe(door.port);
  await next.close();
  await expect(
    openDoor({ client: door.client, dir: door.dir, log: () => {}, ports: [door.port] }),
  ).rejects.toThrow(/EADDRINUSE/);
});

test.each([
  ['a name that was pointed at this machine', { host: 'evil.example' }],
  ['that name with our port', { host: 'evil.example:PORT' }],
  ['another port', { host: '127.0.0.1:1' }],
  ['a web page', { origin: 'https://evil.example' }],
  ['a page on this machine', { origin: 'http://127.0.0.1:8080' }],
  ['a sealed frame', { origin: 'null' }],
  ['what only looks like an extension', { origin: 'chrome-extension://a.evil.example/' }],
])('%s is refused at every address, in words that tell nothing', async (_name, headers) => {
  const token = await door.pair();
  const sent = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replace('PORT', String(door.port))]),
  );
  for (const path of ['/ping', '/tags', '/nothing']) {
    const answer = await door.ask(path, { headers: { ...bearer(token), ...sent } });
    expect(answer.status).toBe(403);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    expect(answer.json).toEqual({ error: 'This address is not meant for you.' });
  }
});

test.each(['cross-site', 'same-site'])(
  'a picture, a script or a form of a page (%s) is refused, though it brings no origin',
  async (site) => {
    const token = await door.pair();
    const sent = { host: `127.0.0.1:${door.port}`, 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors' };
    for (const path of ['/ping', '/tags', '/api/v1/bookmarks/singlefile'])
      expect(await send('GET', path, { ...sent, authorization: `Bearer ${token}` })).toBe(403);
    for (const type of ['text/plain', 'multipart/form-data; boundary=b', 'application/x-www-form-urlencoded'])
      expect(await send('POST', '/clips', { ...sent, 'content-type': type })).toBe(403);
    // Whoever types the address, and a program, are told what is there.
    expect(await send('GET', '/ping', { host: sent.host, 'sec-fetch-site': 'none' })).toBe(200);
    expect(await send('GET', '/ping', { host: sent.host })).toBe(200);
  },
);

test('without the header that no page can send unasked nothing is done', async () => {
  const token = await door.pair();
  const host = `127.0.0.1:${door.port}`;
  expect(await send('GET', '/tags', { host, ...bearer(token) })).toBe(403);
  expect(await send('GET', '/tags', { host, ...bearer(token), [doorHeader]: '1' })).toBe(200);
});

test('without a token, or with a wrong or revoked one, nothing is told; in an address none is looked at', async () => {
  const token = await door.pair();
  expect((await door.ask('/tags', { headers: { origin: extension } })).status).toBe(401);
  expect((await door.ask(`/tags?token=${token}`, { headers: { origin: extension } })).status).toBe(401);
  expect((await door.ask('/tags', { headers: bearer(token, stranger) })).status).toBe(401);
  expect((await door.ask('/tags', { headers: bearer(token) })).status).toBe(200);
  const get = await door.client.send({ name: 'door.get', input: {} });
  const { pairings } = (get.ok ? get.value : {}) as { pairings: { id: string }[] };
  await door.client.send({ name: 'pairing.revoke', input: { id: pairings[0]?.id } });
  expect((await door.ask('/tags', { headers: bearer(token) })).status).toBe(401);
});

test('whoever guesses tokens has to wait, and says so to nobody else', async () => {
  const token = await door.pair();
  const guess = (origin: string) => door.ask('/tags', { headers: bearer('a'.repeat(32), origin) });
  for (let i = 0; i < 3; i++) expect((await guess(stranger)).status).toBe(401);
  const late = await guess(stranger);
  expect(late.status).toBe(429);
  expect(Number(late.headers['retry-after'])).toBeGreaterThan(0);
  expect((await door.ask('/tags', { headers: bearer(token) })).status).toBe(200);
});

test('whoever asks to be paired too often has to wait', async () => {
  const ask = () => door.post('/pair', { name: 'Clipper' }, { origin: extension });
  for (let i = 0; i < 5; i++) expect((await ask()).status).toBe(202);
  expect((await ask()).status).toBe(429);
});

test('only an extension can ask to be paired, and must have a name', async () => {
  expect((await door.post('/pair', { name: 'curl' })).status).toBe(403);
  expect((await door.post('/pair', { name: ' ' }, { origin: extension })).status).toBe(400);
  expect((await door.post('/pair', {}, { origin: extension })).status).toBe(400);
  expect((await door.post('/pair', 'x', { origin: extension })).status).toBe(400);
  expect((await door.post('/pair', { name: 'x'.repeat(70_000) }, { origin: extension })).status).toBe(413);
});

test('an extension learns what the person said, and its token once', async () => {
  const asked = await door.post('/pair', { name: 'Clipper' }, { origin: extension });
  const check = (origin: string) => door.post('/pair/check', { request: asked.json.request }, { origin });
  expect((await check(extension)).json).toEqual({ state: 'waiting', token: null });
  const get = await door.client.send({ name: 'door.get', input: {} });
  const { asking } = (get.ok ? get.value : {}) as { asking: { id: string; code: string }[] };
  expect(asking[0]?.code).toBe(asked.json.code);
  await door.client.send({ name: 'pairing.answer', input: { id: asking[0]?.id, accept: true } });
  expect((await check(stranger)).json.state).toBe('expired');
  expect((await check(extension)).json).toMatchObject({
    state: 'accepted',
    token: expect.stringMatching(/^[\w-]{32}$/),
  });
  expect((await check(extension)).json).toEqual({ state: 'expired', token: null });
});

const preflight = (path: string, origin: string, headers: Record<string, string> = {}) =>
  door.ask(path, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', ...headers },
  });

test('a browser is told yes for an extension that is paired, or asks to be; for no other, and never for all', async () => {
  for (const path of ['/ping', '/pair', '/pair/check']) {
    const answer = await preflight(path, stranger, { 'access-control-request-private-network': 'true' });
    expect(answer.status).toBe(204);
    expect(answer.headers['access-control-allow-origin']).toBe(stranger);
    expect(answer.headers['access-control-allow-private-network']).toBe('true');
  }
  expect((await preflight('/clips', stranger)).status).toBe(403);
  await door.pair();
  expect((await preflight('/clips', stranger)).status).toBe(403);
  const granted = await preflight('/clips', extension);
  expect(granted.status).toBe(204);
  expect(granted.headers['access-control-allow-origin']).toBe(extension);
  expect(granted.headers['access-control-allow-headers']).toContain(doorHeader);
  expect((await preflight('/clips', 'https://evil.example')).status).toBe(403);
  expect((await preflight('/nothing', extension)).status).toBe(403);
});

test('what a paired program is told: the tags, and which addresses are archived', async () => {
  const token = await door.pair();
  const clip = { text: 'Fog over Lindmar\n\nLINDMAR (AP) — Ships waited for the fog to lift on Monday.' };
  const url = 'https://news.example/fog';
  await door.client.send({ name: 'clip.add', input: { clip: { ...clip, url }, tags: ['sea/fog'] } });
  expect((await door.ask('/tags', { headers: bearer(token) })).json.tags).toContainEqual({
    path: 'sea/fog',
    count: 1,
  });
  const { json } = await door.post(
    '/clips/status',
    { urls: [url, 'https://news.example/other'] },
    bearer(token),
  );
  expect(json.addresses).toMatchObject([
    { url, article: { headline: 'Fog over Lindmar' } },
    { article: null },
  ]);
  expect((await door.post('/clips/status', { urls: Array(101).fill(url) }, bearer(token))).status).toBe(400);
});

test('an address that is not there, and a method that is not taken, are refused', async () => {
  expect((await door.ask('/constructor')).status).toBe(404);
  expect((await door.ask('/clips')).status).toBe(405);
  expect((await door.ask('/ping', { method: 'POST' })).status).toBe(405);
});

test('a fault inside is told without its stack, which goes to the log', async () => {
  const token = await door.pair();
  const { client } = door;
  const send = client.send;
  client.send = (request) =>
    request.name === 'tag.list' ? Promise.reject(new TypeError('secret /home/ana')) : send(request);
  const answer = await door.ask('/tags', { headers: bearer(token) });
  client.send = send;
  expect(answer.status).toBe(500);
  expect(answer.body).not.toMatch(/secret|\.ts|TypeError/);
  expect(door.log.join()).toContain('secret /home/ana');
});

/** What the door answers to someone who sends `begin` and then `drip`, a byte at a time, for as long as it lets them. */
function dribble(begin: string, drip: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(door.port, '127.0.0.1', () => socket.write(begin));
    const timer = setInterval(() => socket.write(drip), 50);
    socket.on('data', (data) => {
      heard += data;
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      clearInterval(timer);
      resolve(heard);
    });
  });
}

test('whoever sends a head or a body drop by drop is cut off, and the others are served meanwhile', async () => {
  const token = await door.pair();
  const start = Date.now();
  const head = dribble('GET /ping HTTP/1.1\r\n', 'x');
  const body = dribble(
    `POST /clips HTTP/1.1\r\nHost: 127.0.0.1:${door.port}\r\nAuthorization: Bearer ${token}\r\n${doorHeader}: 1\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n`,
    ' ',
  );
  expect((await door.ask('/ping')).status).toBe(200);
  expect(await head).toMatch(/^HTTP\/1.1 408/);
  await body;
  expect(Date.now() - start).toBeLessThan(8000);
});
