import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ArchiveClient } from '../client.ts';
import { createDirectClient } from '../direct.ts';
import { createHttpHost, type HttpHost } from './server.ts';

let folder: string;
let client: ArchiveClient;
let host: HttpHost;
const spent: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pressmark-http-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Pressmark</title>');
  const place = { dir: join(folder, 'archive'), resourcesDir: null, configDir: null, program: 'test' };
  client = createDirectClient(place, () => {});
  const options = { client, rendererDir: folder, port: 0, log: () => {} };
  host = await createHttpHost({ ...options, onAddress: (address) => spent.push(address) });
});

afterAll(async () => {
  await host.close();
  await client.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** By hand, since `fetch` would not let a test lie about Host and Origin. */
function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
) {
  const { body, ...rest } = options;
  return new Promise<Answer>((resolve, reject) => {
    const outgoing = request({ port: host.port, path, ...rest }, (incoming) => {
      let text = '';
      incoming.on('data', (chunk) => {
        text += chunk;
      });
      incoming.on('end', () =>
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: text }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

async function signIn(): Promise<string> {
  const { headers } = await ask(new URL(host.address()).pathname + new URL(host.address()).search);
  return String(headers['set-cookie']).split(';')[0] ?? '';
}

function call(cookie: string, body: unknown, headers: Record<string, string> = {}) {
  return ask('/api/call', {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', 'x-pressmark': '1', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

test('the printed address signs in once, and a new one is printed', async () => {
  const { pathname, search } = new URL(host.address());
  const first = await ask(pathname + search);
  expect(first.status).toBe(303);
  expect(String(first.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
  const second = await ask(pathname + search);
  expect(second.headers['set-cookie']).toBeUndefined();
  expect(spent.at(-1)).toBe(host.address());
});

test('a signed-in page can call, and gets a reply', async () => {
  const answer = await call(await signIn(), {
    name: 'clip.add',
    input: { clip: { text: 'A quiet day\n\nOSLO (AP) — Nothing happened on Monday, officials said.' } },
  });
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body)).toMatchObject({ ok: true, value: { status: 'stored' } });
});

test('without a session nothing is told', async () => {
  const answer = await call('', { name: 'archive.stats', input: {} });
  expect(answer.status).toBe(401);
  expect(JSON.parse(answer.body).error.code).toBe('not-allowed');
  expect((await ask('/api/events')).status).toBe(401);
  expect((await ask(`/blob/${'0'.repeat(64)}`)).status).toBe(401);
});

test.each([
  ['a foreign Host (DNS rebinding)', { host: 'evil.example' }],
  ['a foreign Origin', { origin: 'https://evil.example' }],
  ['the origin of a sealed frame', { origin: 'null' }],
  ['a call from another site', { 'sec-fetch-site': 'cross-site' }],
])('%s is refused even with a session', async (_name, headers) => {
  const answer = await call(await signIn(), { name: 'archive.stats', input: {} }, headers);
  expect(answer.status).toBe(403);
});

test('what a foreign page could send without asking first is refused', async () => {
  const cookie = await signIn();
  const form = await call(cookie, 'name=archive.stats', {
    'content-type': 'application/x-www-form-urlencoded',
  });
  const plain = await ask('/api/call', {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: '{"name":"archive.stats","input":{}}',
  });
  expect([form.status, plain.status]).toEqual([403, 403]);
});

test('a body that is no JSON, or no call, is refused in plain words', async () => {
  const cookie = await signIn();
  expect(JSON.parse((await call(cookie, '{"name":')).body).error.message).toBe('The call is not JSON.');
  expect(JSON.parse((await call(cookie, { input: 1 })).body).error.message).toBe('A call is {name, input}.');
});

test('raw bytes are served as they were, to be saved; a page is looked at sealed', async () => {
  const cookie = await signIn();
  const html =
    '<!doctype html><link rel=preconnect href=//a.example><p>OSLO (AP) — A page.</p><script>alert(1)</script>';
  const added = await call(cookie, {
    name: 'clip.add',
    input: { clip: { text: html, type: 'text/html', url: 'https://news.example/page' } },
  });
  const { id } = JSON.parse(added.body).value;
  const article = JSON.parse((await call(cookie, { name: 'article.get', input: { id } })).body).value;
  const raw = await ask(`/blob/${article.capture.sha256}`, { headers: { cookie } });
  expect(raw.body).toBe(html);
  expect(raw.headers['content-type']).toMatch(/^text\/html/);
  expect(raw.headers['x-content-type-options']).toBe('nosniff');
  expect(raw.headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/);
  expect(raw.headers['content-disposition']).toBe('attachment');
  const page = await ask(`/page/${article.capture.sha256}`, { headers: { cookie } });
  expect(page.body).toBe(html.replace('<link', '<meta http-equiv=""'));
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(page.headers['content-security-policy']).toBe(raw.headers['content-security-policy']);
  expect(page.headers['content-disposition']).toBe('inline');
});

test('the page carries a policy without anything inline, and no CORS header is ever sent', async () => {
  const page = await ask('/');
  expect(page.status).toBe(200);
  expect(page.headers['content-security-policy']).not.toMatch(/unsafe|\*/);
  expect(page.headers['access-control-allow-origin']).toBeUndefined();
  expect((await ask('/nothing.js')).status).toBe(404);
  expect((await ask('/%2e%2e/%2e%2e/etc/passwd')).status).toBe(404);
});

test('a change is told to whoever listens', async () => {
  const cookie = await signIn();
  const heard = new Promise<string>((resolve) => {
    request({ port: host.port, path: '/api/events', headers: { cookie } }, (incoming) => {
      incoming.on('data', (chunk) => {
        if (String(chunk).includes('archive.changed')) resolve(String(chunk));
      });
    }).end();
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  await call(cookie, {
    name: 'clip.add',
    input: { clip: { text: 'Another day\n\nOSLO (AP) — More happened.' } },
  });
  expect(await heard).toContain('archive.changed');
});

test('a file that is handed over is imported as any other, leads out of nothing, and is dropped', async () => {
  const cookie = await signIn();
  const send = (file: string, body: string, headers: Record<string, string> = {}) =>
    ask('/api/upload', {
      method: 'POST',
      body,
      headers: {
        cookie,
        'x-pressmark': '1',
        'x-upload': 'u1',
        'x-file': encodeURIComponent(file),
        ...headers,
      },
    });
  const { body } = await send('../../a/../Über uns.json', '[]', { 'x-modified': '1578900000000' });
  const { value: dir } = JSON.parse(body);
  const path = join(dir, 'a', 'Über uns.json');
  expect(await readFile(path, 'utf8')).toBe('[]');
  expect((await stat(path)).mtimeMs).toBe(1578900000000);
  expect(JSON.parse((await send('a/Über uns.json', 'again')).body)).toMatchObject({ ok: false });
  expect(JSON.parse((await send('x', 'y', { 'x-upload': '../u' })).body)).toMatchObject({ ok: false });
  expect((await send('x', 'y', { cookie: '' })).status).toBe(401);
  expect((await send('x', 'y', { 'x-pressmark': '' })).status).toBe(403);
  await ask('/api/upload/drop', {
    method: 'POST',
    headers: { cookie, 'x-pressmark': '1', 'x-upload': 'u1' },
  });
  expect(existsSync(dir)).toBe(false);
});
