import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call } from '../client.ts';
import { createDirectClient } from '../direct.ts';
import type { HttpLimits } from './limits.ts';
import { createHttpHost } from './server.ts';

export interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

export interface Ask {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

/** A real archive behind a real host at a free port, with a page for the interface. */
export async function openTestHost(limits: Partial<HttpLimits> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'pressmark-http-'));
  const rendererDir = join(folder, 'renderer');
  await mkdir(join(rendererDir, 'assets'), { recursive: true });
  await writeFile(join(rendererDir, 'index.html'), '<!doctype html><title>Pressmark</title>');
  await writeFile(join(rendererDir, 'assets', 'index-1.js'), 'export {}');
  await writeFile(join(folder, 'secret.js'), 'secret');
  const place = { dir: join(folder, 'archive'), resourcesDir: null, configDir: null, program: 'test' };
  const client = createDirectClient(place, () => {});
  // The one who writes makes the archive.
  await call(client, 'settings.get', {});
  const printed: string[] = [];
  const onAddress = (address: string) => printed.push(address);
  const host = await createHttpHost({ client, rendererDir, port: 0, log: () => {}, onAddress, limits });

  /** By hand, since `fetch` would not let a test lie about Host and Origin. */
  const ask = (path: string, { body, ...rest }: Ask = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const outgoing = request({ port: host.port, path, ...rest }, (incoming) => {
        let text = '';
        incoming.on('data', (chunk) => {
          text += chunk;
        });
        incoming.on('end', () => {
          const { statusCode = 0, headers } = incoming;
          resolve({ status: statusCode, headers, body: text });
        });
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });

  return {
    host,
    client,
    /** The addresses told of, as tokens were spent. */
    printed,
    ask,
    /** Spends the token; the cookie. */
    async signIn(): Promise<string> {
      const { pathname, search } = new URL(host.address());
      const { headers } = await ask(pathname + search);
      return String(headers['set-cookie']).split(';')[0] ?? '';
    },
    call: (cookie: string, body: unknown, headers: Record<string, string> = {}) =>
      ask('/api/call', {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json', 'x-pressmark': '1', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    async close() {
      await host.close();
      await client.close();
      await rm(folder, { recursive: true });
    },
  };
}

export type TestHost = Awaited<ReturnType<typeof openTestHost>>;
