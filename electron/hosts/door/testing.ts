import { mkdtemp, rm } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { doorHeader } from '../../contract/door.ts';
import { type ArchiveClient, call } from '../client.ts';
import { createDirectClient } from '../direct.ts';
import type { DoorLimits } from './limits.ts';
import { openDoor } from './server.ts';

export interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
  readonly json: Readonly<Record<string, unknown>>;
}

export interface Ask {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

export const extension = 'chrome-extension://abcdefghijklmnop';

/** A real archive behind a real door at a free port. */
export async function openTestDoor(limits: Partial<DoorLimits> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'pressmark-door-'));
  const dir = join(folder, 'archive');
  const log: string[] = [];
  const place = { dir, resourcesDir: null, configDir: folder, program: 'test' };
  let client: ArchiveClient = createDirectClient(place, (line) => log.push(line));
  const open = () => openDoor({ client, dir, log: (line) => log.push(line), ports: [0], limits });
  // The one who writes makes the archive.
  await call(client, 'settings.get', {});
  let door = await open();

  /** By hand, since `fetch` would not let a test lie about Host and Origin. */
  const ask = (path: string, { body, headers, ...rest }: Ask = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const outgoing = httpRequest(
        { port: door.port, host: '127.0.0.1', path, headers: { [doorHeader]: '1', ...headers }, ...rest },
        (incoming) => {
          let text = '';
          incoming.on('data', (chunk) => {
            text += chunk;
          });
          incoming.on('end', () => {
            const { statusCode = 0, headers } = incoming;
            resolve({ status: statusCode, headers, body: text, json: text ? JSON.parse(text) : {} });
          });
        },
      );
      outgoing.on('error', reject);
      outgoing.end(body);
    });

  const test = {
    dir,
    log,
    ask,
    get client() {
      return client;
    },
    get port() {
      return door.port;
    },
    post: (path: string, value: unknown, headers: Record<string, string> = {}) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof value === 'string' ? value : JSON.stringify(value),
      }),
    /** A token as an extension gets it, with the person's yes. */
    async pair(origin = extension): Promise<string> {
      const { json } = await test.post('/pair', { name: 'Clipper' }, { origin });
      const { asking } = await call(client, 'door.get', {});
      await call(client, 'pairing.answer', { id: asking.at(-1)?.id ?? '', accept: true });
      const answer = await test.post('/pair/check', { request: json.request }, { origin });
      return String(answer.json.token);
    },
    /** As a stop and a new start of the program. */
    async restart(between: () => void = () => {}) {
      await door.close();
      await client.close();
      between();
      client = createDirectClient(place, (line) => log.push(line));
      door = await open();
    },
    async close() {
      await door.close();
      await client.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return test;
}

export type TestDoor = Awaited<ReturnType<typeof openTestDoor>>;
