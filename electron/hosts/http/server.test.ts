import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHost, type TestHost } from './testing.ts';

let http: TestHost;
beforeAll(async () => {
  http = await openTestHost();
});
afterAll(() => http.close());

const ask: TestHost['ask'] = (path, options) => http.ask(path, options);
const call: TestHost['call'] = (...given) => http.call(...given);
const signIn = () => http.signIn();

test('the printed address signs in once, and a new one is printed', async () => {
  const { pathname, search } = new URL(http.host.address());
  const first = await ask(pathname + search);
  expect(first.status).toBe(303);
  expect(String(first.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
  const second = await ask(pathname + search);
  expect(second.headers['set-cookie']).toBeUndefined();
  expect(http.printed.at(-1)).toBe(http.host.address());
});

test('a signed-in page can call, and gets a reply', async () => {
  const answer = await call(await signIn(), {
    name: 'clip.add',
    input: { clip: { text: 'A quiet day\n\nOSLO (AP) — Nothing happened on Monday, officials said.' } },
  });
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body)).toMatchObject({ ok: true, value: { status: 'stored' } });
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
  expect(page.body).toMatch(
    /^<!doctype html><style>.*<meta http-equiv="" rel=preconnect data-href=\/\/a.example><p>/,
  );
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
    request({ port: http.host.port, path: '/api/events', headers: { cookie } }, (incoming) => {
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
