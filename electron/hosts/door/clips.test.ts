import { existsSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { doorHeader } from '../../contract/door.ts';
import { spoolDir } from '../../core/door/spool.ts';
import { makePdf } from '../../core/importers/testing/make-pdf.ts';
import { call } from '../client.ts';
import { type Answer, extension, openTestDoor, type TestDoor } from './testing.ts';

const mib = 1024 * 1024;
let door: TestDoor;
let headers: Record<string, string>;
beforeEach(async () => {
  door = await openTestDoor({ clip: 2 * mib, json: mib, uploads: 2, clips: 40 });
  headers = { authorization: `Bearer ${await door.pair()}`, origin: extension };
});
afterEach(() => door.close());

const headline = 'Ships wait for the fog to lift off Lindmar';
const html = `<!doctype html><html><head><title>${headline}</title></head><body><article><h1>${headline}</h1><p>LINDMAR, May 6 (Reuters) - Ships came in on Monday, the harbour master said, after three days of fog.</p></article></body></html>`;
const url = 'https://news.example/fog';
const clip = {
  clipId: 'clip-0001',
  html,
  url,
  title: headline,
  tags: ['sea'],
  capturedAt: '2024-05-06T07:00:00Z',
};

async function form(
  path: string,
  fields: Readonly<Record<string, string | Blob>>,
  more = headers,
): Promise<Answer> {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  const sent = new Response(data);
  return door.ask(path, {
    method: 'POST',
    headers: { ...more, 'content-type': sent.headers.get('content-type') ?? '' },
    body: Buffer.from(await sent.arrayBuffer()),
  });
}
const page = (text = html) => new Blob([text], { type: 'text/html; charset=utf-8' });

async function found(query = 'ships fog') {
  await call(door.client, 'door.take', {});
  const { hits } = await call(door.client, 'search.query', { query });
  return hits;
}
const inSpool = () => (existsSync(spoolDir(door.dir)) ? readdirSync(spoolDir(door.dir)) : []);

test('a clip as JSON is kept before it is answered, and is found', async () => {
  const { status, json } = await door.post('/clips', clip, headers);
  expect(status).toBe(201);
  expect(json).toEqual({ id: 'clip-0001', status: 'kept', article: null });
  const hits = await found('ships tag:sea');
  expect(hits).toMatchObject([{ tags: ['sea'] }]);
  const article = await call(door.client, 'article.get', { id: hits[0]?.id ?? '' });
  expect(article).toMatchObject({
    headline,
    url,
    capture: { url, source: 'browser', capturedAt: clip.capturedAt },
  });
});

test('a clip as a form keeps its page byte for byte, whatever its charset', async () => {
  const bytes = Buffer.concat([
    Buffer.from(
      '<!doctype html><html><head><meta charset="windows-1251"><title>x</title></head><body><article><h1>',
    ),
    Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
    Buffer.from(`</h1><p>${'Ships came in on Monday after the fog. '.repeat(4)}</p></article></body></html>`),
  ]);
  const blob = new Blob([bytes], { type: 'text/html' });
  expect((await form('/clips', { clipId: 'clip-0002', url, html: blob, selection: 'true' })).status).toBe(
    201,
  );
  const [hit] = await found();
  const article = await call(door.client, 'article.get', { id: hit?.id ?? '' });
  expect(article.headline).toBe('Привет');
  expect(article.capture.source).toBe('browser, a selection');
  const kept = await call(door.client, 'blob.get', { sha256: article.capture.sha256 });
  expect(Buffer.from(kept.bytes).equals(bytes)).toBe(true);
});

test("SingleFile's form is taken as it sends it: `file`, `url`, a token made by hand, and none of our headers", async () => {
  const { token } = await call(door.client, 'pairing.create', { name: 'SingleFile' });
  const data = new FormData();
  data.append('file', page(), 'page.html');
  data.append('url', url);
  const send = () =>
    fetch(`http://127.0.0.1:${door.port}/api/v1/bookmarks/singlefile?ifexists=skip`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}` },
      body: data,
    });
  const first = await send();
  expect(first.status).toBe(201);
  const { id } = (await first.json()) as { id: string };
  expect(await found()).toHaveLength(1);
  const again = await send();
  expect(again.status).toBe(200);
  expect(await again.json()).toMatchObject({ id, status: 'already-there' });
  expect(await found()).toHaveLength(1);
  const nobody = await fetch(`http://127.0.0.1:${door.port}/api/v1/bookmarks/singlefile`, {
    method: 'POST',
    body: data,
  });
  expect(nobody.status).toBe(401);
});

test("a PDF comes in by SingleFile's form and by ours", async () => {
  const words = (text: string) => makePdf([[{ text, x: 50, y: 700 }]]);
  const paper = (text: string, type: string) => new Blob([words(text)], { type });
  const first = paper('The quay of Lindmar is to be widened for a second boat.', 'application/pdf');
  expect((await form('/clips', { url: `${url}/a.pdf`, html: first })).status).toBe(201);
  const second = paper('The quay of Harwick is to be widened for a second boat.', 'text/html');
  const { status } = await form('/api/v1/bookmarks/singlefile', { url: `${url}/b.pdf`, file: second });
  expect(status).toBe(201);
  await expect.poll(async () => (await found('quay "second boat"')).length, { timeout: 10_000 }).toBe(2);
});

test('a clip sent again is known, before it is taken in and after, also after a new start', async () => {
  expect((await door.post('/clips', clip, headers)).status).toBe(201);
  const again = await door.post(
    '/clips',
    { ...clip, html: html.replace('Ships came', 'Boats came') },
    headers,
  );
  expect(again.status).toBe(200);
  const [hit, ...others] = await found();
  expect(others).toEqual([]);
  await door.restart();
  const late = await door.post('/clips', clip, headers);
  expect(late.json).toEqual({ id: 'clip-0001', status: 'already-there', article: hit?.id });
  expect(await found('boats')).toEqual([]);
  expect(inSpool()).toEqual([]);
});

test('a clip that was answered is not lost where the program ends before it is taken in', async () => {
  const { client } = door;
  const { send } = client;
  client.send = (request) => (request.name === 'door.take' ? new Promise(() => {}) : send(request));
  expect((await door.post('/clips', clip, headers)).status).toBe(201);
  await door.restart(() => expect(inSpool()).toEqual(['clip-0001']));
  expect(await found()).toHaveLength(1);
});

test('a clip that the disk refuses is not answered as kept', async () => {
  const { client } = door;
  const { send } = client;
  const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  client.send = (request) => (request.name === 'clip.received' ? Promise.reject(full) : send(request));
  expect((await door.post('/clips', clip, headers)).status).toBe(507);
  client.send = send;
  expect(inSpool()).toEqual([]);
});

test.each([
  ['no page', { ...clip, html: undefined }],
  ['an empty page', { ...clip, html: '' }],
  ['a name that is a path', { ...clip, clipId: '../../../etc/x' }],
  ['a name of capitals, which some disks do not tell apart', { ...clip, clipId: 'CLIP-0001' }],
  ['an address that is none', { ...clip, url: 'javascript:alert(1)' }],
  ['a file’s address', { ...clip, url: 'file:///etc/passwd' }],
  ['a time that is none', { ...clip, capturedAt: 'yesterday' }],
  ['a tag that is none', { ...clip, tags: [''] }],
  ['no JSON', '{"html":'],
  ['JSON that is no clip', '[1]'],
  ['deeply nested JSON', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
])('%s is refused in plain words, and leaves nothing', async (_name, body) => {
  const { status, json } = await door.post('/clips', body, headers);
  expect(status).toBe(400);
  expect(String(json.error).length).toBeGreaterThan(5);
  expect(inSpool()).toEqual([]);
});

test.each([
  ['no page', { url }],
  ['an empty page', { url, html: page('') }],
  ['a field that is too long', { url, html: page(), title: 'x'.repeat(70_000) }],
  ['a name that is a path', { url, html: page(), clipId: '..%2f..%2fetc' }],
])('a form with %s is refused, and leaves nothing', async (_name, fields: Record<string, string | Blob>) => {
  expect([400, 413]).toContain((await form('/clips', fields)).status);
  expect(inSpool()).toEqual([]);
});

test('two pages in one form, and a body of another type, are refused', async () => {
  expect((await form('/clips', { url, html: page(), file: page() })).status).toBe(400);
  const plain = await door.ask('/clips', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'text/plain' },
    body: 'x',
  });
  expect(plain.status).toBe(400);
  expect(inSpool()).toEqual([]);
});

test('a page over the limit is refused by its declared length, and by its bytes where it declares none', async () => {
  const large = page('x'.repeat(3 * mib));
  const declared = await form('/clips', { url, html: large });
  expect(declared.status).toBe(413);
  expect((await door.post('/clips', { ...clip, html: 'x'.repeat(mib + 1) }, headers)).status).toBe(413);

  const status = await new Promise<string>((resolve, reject) => {
    const lines = Object.entries({
      Host: `127.0.0.1:${door.port}`,
      ...headers,
      [doorHeader]: '1',
      'Content-Type': 'multipart/form-data; boundary=b',
      'Transfer-Encoding': 'chunked',
    }).map(([name, value]) => `${name}: ${value}\r\n`);
    const socket = connect(door.port, '127.0.0.1', () => {
      socket.write(`POST /clips HTTP/1.1\r\n${lines.join('')}\r\n`);
      const begin = '--b\r\nContent-Disposition: form-data; name="html"\r\n\r\n';
      socket.write(`${begin.length.toString(16)}\r\n${begin}\r\n`);
      const chunk = 'x'.repeat(256 * 1024);
      for (let i = 0; i < 12; i++) socket.write(`${chunk.length.toString(16)}\r\n${chunk}\r\n`);
    });
    socket.once('data', (data) => {
      resolve(String(data).slice(9, 12));
      socket.destroy();
    });
    socket.once('error', reject);
  });
  expect(status).toBe('413');
  await expect.poll(inSpool).toEqual([]);
});

test('a sender that breaks off leaves nothing, and the door stays open for others', async () => {
  await new Promise<void>((resolve) => {
    const socket = connect(door.port, '127.0.0.1', () => {
      socket.write(
        `POST /clips HTTP/1.1\r\nHost: 127.0.0.1:${door.port}\r\nAuthorization: ${headers.authorization}\r\n${doorHeader}: 1\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 5000\r\n\r\n--b\r\nContent-Disposition: form-data; name="html"\r\n\r\nhalf`,
      );
      setTimeout(() => socket.destroy(), 200);
    });
    socket.on('close', () => resolve());
  });
  await expect.poll(inSpool).toEqual([]);
  expect((await door.post('/clips', clip, headers)).status).toBe(201);
});

test('clips on their way at once, and clips a minute, are bounded', async () => {
  const slow = [0, 1].map(() => {
    const socket = connect(door.port, '127.0.0.1', () =>
      socket.write(
        `POST /clips HTTP/1.1\r\nHost: 127.0.0.1:${door.port}\r\nAuthorization: ${headers.authorization}\r\n${doorHeader}: 1\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{`,
      ),
    );
    return socket;
  });
  await expect.poll(inSpool).toHaveLength(2);
  expect((await door.post('/clips', clip, headers)).status).toBe(503);
  for (const socket of slow) socket.destroy();
  await expect
    .poll(async () => (await door.post('/clips', clip, headers)).status, { timeout: 5000 })
    .toBeLessThan(300);
  const statuses: number[] = [];
  for (let i = 0; i < 40; i++) statuses.push((await door.post('/clips', clip, headers)).status);
  expect(statuses.at(-1)).toBe(429);
});
