import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reply } from '../contract/transport.ts';
import { answer, type Served } from './protocol.ts';

const sha256 = `${'0'.repeat(63)}1`;
const bytes = new TextEncoder().encode('<script>alert(1)</script>');
const sealed = new TextEncoder().encode('<script>alert(1)</script> sealed');
let folder: string;
let served: Served;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pressmark-protocol-'));
  mkdirSync(join(folder, 'renderer', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'renderer', 'index.html'), '<title>Pressmark</title>');
  writeFileSync(join(folder, 'renderer', 'assets', 'index-1.js'), 'export {}');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  served = {
    root: join(folder, 'renderer'),
    devOrigin: null,
    client: {
      send: async ({ name, input }): Promise<Reply> => {
        const asked = input as { readonly sha256: string; readonly as: 'kept' | 'page' };
        return name === 'blob.get' && asked.sha256 === sha256
          ? { ok: true, value: { type: 'text/html', bytes: asked.as === 'page' ? sealed : bytes } }
          : { ok: false, error: { code: 'not-found', message: 'no' } };
      },
    },
  };
});
afterAll(() => rmSync(folder, { recursive: true }));

const get = (path: string, method = 'GET') => answer({ url: `app://pressmark${path}`, method }, served);

describe('the interface’s files', () => {
  test('its page comes with a strict policy', async () => {
    const response = await get('/');
    expect(await response.text()).toContain('Pressmark');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('a script is one', async () => {
    const response = await get('/assets/index-1.js?v=1');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%zz',
    '/assets',
    '/nothing.js',
    '//secret.txt',
  ])('%s leads nowhere', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('secret');
  });

  test('another host has nothing, and nothing can be written', async () => {
    expect((await answer({ url: 'app://other/', method: 'GET' }, served)).status).toBe(404);
    expect((await get('/', 'POST')).status).toBe(405);
  });
});

describe('a capture', () => {
  test('comes as it is, to be saved and not to be opened', async () => {
    const response = await get(`/blob/${sha256}`);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
    expect(response.headers.get('content-type')).toBe('text/html');
    expect(response.headers.get('content-disposition')).toBe('attachment');
  });

  test('that is a page is looked at sealed, in a sandbox', async () => {
    const response = await get(`/page/${sha256}`);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(sealed);
    expect(response.headers.get('content-disposition')).toBe('inline');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const policy = response.headers.get('content-security-policy')?.split('; ') ?? [];
    expect(policy).toEqual(
      expect.arrayContaining(['sandbox', "default-src 'none'", 'img-src data:', "style-src 'unsafe-inline'"]),
    );
  });

  test('that is not there is not found, however it is named', async () => {
    for (const name of [
      'f'.repeat(64),
      sha256.toUpperCase().replace('1', 'A'),
      'x',
      `${sha256}/..`,
      '..%2findex.html',
    ]) {
      expect((await get(`/blob/${name}`)).status, name).toBe(404);
      expect((await get(`/page/${name}`)).status, name).toBe(404);
    }
  });

  test('can be framed by the server that the interface is worked on with', async () => {
    const response = await answer(
      { url: `app://pressmark/page/${sha256}`, method: 'GET' },
      { ...served, devOrigin: 'http://localhost:5173' },
    );
    expect(response.headers.get('content-security-policy')).toContain(
      'frame-ancestors http://localhost:5173',
    );
  });
});
